/** A stretch of the text that was put in, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was put in. */
export type Kind = 'words' | 'key' | 'error' | 'log' | 'traceback' | 'http' | 'json' | 'console';

/** An error of the catalogue, with what a result shows of it. */
export interface EntryRef {
  /** Example: `openai-incorrect-api-key`. */
  readonly id: string;
  /** Its page. Example: `/errors/openai/incorrect-api-key/`. */
  readonly address: string;
  /** The wording, with placeholders in braces; long ones are cut and end in `…`. */
  readonly title: string;
  readonly provider: string;
  readonly providerName: string;
  /** The HTTP status, or null. */
  readonly status: number | null;
}

/** One answer: an entry, or several providers' entries for one wording, to be asked "which provider?". */
export interface Result {
  /** More than one where the wording is all the same and nothing tells the providers apart. */
  readonly entries: readonly EntryRef[];
  /** `exact`: the wording stands there; `likely`: most of it, or provider and status; `possible`: nearest neighbour. */
  readonly match: 'exact' | 'likely' | 'possible';
  /** Bits of evidence; comparable inside one recognition only. */
  readonly score: number;
  /** What made the match, in order. */
  readonly spans: readonly Span[];
}

/** One of the errors in a paste. */
export interface FoundError {
  /** Best first. */
  readonly results: readonly Result[];
  /** Where it stands, from its first matched word to its last. */
  readonly span: Span | null;
}

/** What told a provider. */
export interface ProviderGuess {
  readonly id: string;
  readonly name: string;
  /** Bits of evidence, from 2 (a hint) to 10 (its host, its header and its variable). */
  readonly score: number;
  readonly evidence: readonly {
    readonly kind: 'host' | 'page' | 'variable' | 'header' | 'package' | 'name' | 'port' | 'prefix';
    readonly span: Span;
  }[];
}

/** Everything the recogniser has to say about a text. */
export interface Recognition {
  readonly kind: Kind;
  /** Every error in the paste, the cause before its consequences; never empty. */
  readonly errors: readonly FoundError[];
  /** All results in the order to show them, the first error's first; at most ten. */
  readonly results: readonly Result[];
  readonly providers: readonly ProviderGuess[];
  /** HTTP statuses named, in order of appearance. */
  readonly statuses: readonly number[];
  /** Ids of the guide's sections, best first; never empty. */
  readonly sections: readonly string[];
  /** Whether no entry knows the message: the first result is then the generic one for its status. */
  readonly isNew: boolean;
}
