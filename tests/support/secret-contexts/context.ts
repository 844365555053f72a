/** A way that a key stands in what people paste. */
export interface SecretContext {
  readonly name: string;
  /** The paste with a key in it. */
  readonly wrap: (key: string) => string;
}

/** Ways by name: each puts a key into a paste. */
export type Wraps = Readonly<Record<string, SecretContext['wrap']>>;
