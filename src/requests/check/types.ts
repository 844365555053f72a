/** What the check finds, in the order in which it is named: what keeps the request from being sent as written first. */
export const FINDINGS = [
  'not-continued',
  'ampersand',
  'curly-quotes',
  'single-quotes',
  'no-colon',
  'line-break',
  'encoded-line-end',
  'not-expanded',
  'no-cors',
  'secret-in-browser',
  'wrong-host',
  'other-provider',
  'wrong-environment',
  'wrong-path',
  'key-missing',
  'name-misspelt',
  'wrong-place',
  'scheme-doubled',
  'scheme-missing',
  'scheme-wrong',
  'scheme-unwanted',
  'basic-without-colon',
  'basic-not-encoded',
  'second-credential',
  'key-empty',
  'placeholder',
  'quoted-value',
  'public-key',
  'wrong-kind',
  'extra-header-missing',
  'version-wrong',
  'version-missing',
  'not-https',
  'redirect-drops-key',
  'with-credentials',
  'in-browser',
] as const;
export type FindingId = (typeof FINDINGS)[number];

/** `certain`: it can't work like this. `likely`: some set-ups allow it. */
export type Certainty = 'certain' | 'likely';

export interface Finding {
  readonly id: FindingId;
  readonly certainty: Certainty;
  /** The line of the paste, counted from 1. */
  readonly line: number;
  /** What stands there, never a key. */
  readonly found: string;
  /** What belongs there; empty where nothing does. */
  readonly expected: string;
}
