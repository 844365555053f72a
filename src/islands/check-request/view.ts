/** The provider that the reader chose; without an id it is told by the address. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}
