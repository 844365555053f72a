import type { Provider } from '../../schemas/provider.ts';

/** What a rule needs to know beside the catalogue. */
export interface Surroundings {
  /** The ids that stand in the guide, those of its headings included. */
  sections: ReadonlySet<string>;
}

/** Something in the catalogue that breaks a rule. */
export interface Fault {
  /** The provider whose file holds it. */
  provider: string;
  /** What is wrong, naming the entry or key. */
  says: string;
}

/** A rule that the schema of one file can't hold. Pure; `O(entries)` unless it says otherwise. */
export type Rule = (catalogue: readonly Provider[], surroundings: Surroundings) => Fault[];
