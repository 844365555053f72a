/**
 * The recogniser's data as it travels: JSON of nested arrays, rows in the catalogue's order. It holds wordings, not
 * an index: the index is built from them in some milliseconds once they have arrived (`read.ts`), so the bytes grow
 * with the words of the catalogue and nothing else.
 *
 * Example: `{"v":1,"sections":["check-format",…],"providers":[["openai","OpenAI",0,["hopenai.com"],[…]],…]}`.
 * Written by `build-index.ts` at every build and named by its content, so no reader meets data of another version.
 */
export interface PackedData {
  readonly v: typeof VERSION;
  /** Ids of the guide's sections; errors name them by position. */
  readonly sections: readonly string[];
  readonly providers: readonly PackedProvider[];
}

export const VERSION = 2;

/** Id, name, kind (`KIND`), clues, errors. */
export type PackedProvider = readonly [
  id: string,
  name: string,
  kind: number,
  clues: readonly string[],
  errors: readonly PackedError[],
];

/** What a provider is to the ranking. */
export const KIND = {
  /** Somebody's API. */
  vendor: 0,
  /** A framework, a gateway, a client: its wordings occur everywhere. */
  framework: 1,
  /** HTTP itself, where a bare status leads. */
  http: 2,
} as const;

/**
 * The short name behind the provider's id, HTTP status or 0, codes joined by `CODE_JOIN` (the first is its own,
 * or nothing), positions of the guide's
 * sections (first and second), the title, wordings to match. A title that stands for the first wording too is not
 * repeated: no wordings at all, or a first one that is empty, mean the title.
 */
export type PackedError = readonly [
  slug: string,
  status: number,
  codes: string,
  section: number,
  second: number,
  title: string,
  ...wordings: string[],
];

/** Stands between codes: some of them hold spaces. */
export const CODE_JOIN = '|';

/** The first letter of a clue says what it is; the rest is the clue. */
export const CLUE = {
  /** A host of its API: `hapi.openai.com` also knows `eu.api.openai.com`. */
  host: 'h',
  /** A host of its documentation or dashboard, seen in other people's texts too. */
  page: 'd',
  /** A variable of its SDK: `eOPENAI_API_KEY`. */
  variable: 'e',
  /** A header of its own: `aX-Groq-Region`. */
  header: 'a',
  /** A package, module or class of an SDK: `p@notionhq/client`. */
  package: 'p',
  /** A name: `nHugging Face`. */
  name: 'n',
  /** A name that texts about others hold too, such as a common word: `where`. */
  weak: 'w',
  /** A port that it listens on where people run it themselves: `o32400`. */
  port: 'o',
  /** What its keys begin with: `kgsk_`. */
  prefix: 'k',
} as const;
