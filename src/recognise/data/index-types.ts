/** An error of the catalogue. */
export interface Entry {
  /** Position in `Index.entries`. */
  readonly at: number;
  readonly id: string;
  /** Position in `Index.providers`. */
  readonly provider: number;
  readonly status: number;
  /** Positions in `Index.sections`. */
  readonly section: number;
  readonly second: number;
  readonly title: string;
  /** Its place among its provider's errors; the usual ones come first. */
  readonly order: number;
  /** Whether one of its wordings is nothing but a status line. */
  bare: boolean;
  /** How many different words its id, codes and wordings have. */
  size: number;
}

/** One of the wordings of an error. Arrays run over its words. */
export interface Wording {
  readonly entry: number;
  readonly text: string;
  /** Ids of the vocabulary. */
  readonly terms: Int32Array;
  /** Whether a placeholder stands before the word. */
  readonly open: readonly boolean[];
  /** The one character between a word and the one before it, or 0. */
  readonly joints: readonly number[];
  /** How rare the word is among the errors of its own provider, in bits. */
  inner: Float32Array;
  /** Sums of the words' bits: over the whole catalogue, and inside the provider. */
  weight: number;
  innerWeight: number;
  /** How many providers print the very same words, and how many of those to the letter. */
  shared: number;
  spelt: number;
  /** Whether it is nothing but the words of a status line, which every server prints. */
  generic: boolean;
}

export interface ProviderInfo {
  readonly id: string;
  readonly name: string;
  /** One of `KIND`. */
  readonly kind: number;
  /** Positions of its errors and of their wordings. */
  readonly entries: number[];
  readonly wordings: number[];
}

/** Something by which a provider is told. */
export interface Clue {
  readonly provider: number;
  /** One of `CLUE`. */
  readonly kind: string;
  readonly words: readonly string[];
  readonly joints: readonly number[];
  /** How many providers have it. */
  shared: number;
}

/** A code, with the errors that have it. */
export interface Code {
  readonly text: string;
  readonly words: readonly string[];
  readonly joints: readonly number[];
  /** Errors whose own code it is, and those that it comes with among others. */
  readonly own: number[];
  readonly others: number[];
}

/** The catalogue, ready to be matched. */
export interface Index {
  readonly sections: readonly string[];
  readonly providers: readonly ProviderInfo[];
  readonly entries: readonly Entry[];
  readonly wordings: readonly Wording[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Bits that a word is worth: the rarer among providers, the more. */
  readonly weights: Float32Array;
  /** How well a word can tell errors apart at all, from 0 to 1. */
  readonly tell: Float32Array;
  /** 1 for the words of status lines, which every server prints. */
  readonly generic: Uint8Array;
  /** For each word, the wordings that hold it. */
  readonly postings: readonly (readonly number[])[];
  /** For each word, the errors with it in their id, code, status, wording or provider's name. */
  readonly tags: readonly (readonly number[])[];
  /** Errors with a code of their own: no bare status. */
  readonly coded: ReadonlySet<number>;
  /** Clues and codes by their first word. */
  readonly clues: ReadonlyMap<string, readonly Clue[]>;
  readonly codes: ReadonlyMap<string, readonly Code[]>;
}
