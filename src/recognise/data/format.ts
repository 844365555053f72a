/**
 * The catalogue as the recogniser needs it. It holds wordings, not an index: the index is built from them in some
 * milliseconds once they have arrived (`read.ts`), so the bytes grow with the words of the catalogue and nothing else.
 */
export interface CatalogueData {
  /** Ids of the guide's sections; errors name them by position. */
  readonly sections: readonly string[];
  readonly providers: readonly ProviderData[];
}

export interface ProviderData {
  readonly id: string;
  readonly name: string;
  /** One of `KIND`. */
  readonly kind: number;
  /** Each begins with one of `CLUE`. */
  readonly clues: readonly string[];
  readonly errors: readonly ErrorData[];
}

export interface ErrorData {
  /** What stands behind the provider in its id. */
  readonly slug: string;
  /** HTTP status, or 0. */
  readonly status: number;
  /** Its own code or nothing, then others that come with it. */
  readonly codes: readonly string[];
  /** Positions of the guide's sections: its own, and where its causes lead. */
  readonly section: number;
  readonly second: number;
  /** What a result shows, one line. */
  readonly title: string;
  /** What is matched; the title alone where it says it all. */
  readonly wordings: readonly string[];
}

/** What a provider is to the ranking. */
export const KIND = {
  /** Somebody's API. */
  vendor: 0,
  /** A framework, a gateway, a client: its wordings occur everywhere. */
  framework: 1,
  /** HTTP itself, where a bare status leads. */
  http: 2,
} as const;

/** The first letter of a clue says what it is; the rest is the clue. */
export const CLUE = {
  /** A host of its own: `hopenai.com` also knows `eu.api.openai.com`. */
  host: 'h',
  /** A host that its wordings name. */
  page: 'd',
  /** A variable of its SDK: `eCO_API_KEY`. */
  variable: 'e',
  /** A header of its own: `ax-amz-id-2`. */
  header: 'a',
  /** A package, module or class of an SDK: `p@notionhq/client`. */
  package: 'p',
  /** A name: `nHugging Face`. */
  name: 'n',
  /** A name that texts about others hold too, such as a common word: `wHERE`. */
  weak: 'w',
  /** A port that it listens on where people run it themselves: `o32400`. */
  port: 'o',
  /** What its keys begin with: `kgsk_`. */
  prefix: 'k',
} as const;
