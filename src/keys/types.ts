/** Every finding there is, the worst first. The sentences stand under the same names in `strings/check-key.json`. */
export const FINDING_IDS = [
  'empty',
  'unexpanded',
  'placeholder',
  'masked',
  'tooMuch',
  'glued',
  'checksum',
  'expired',
  'notYet',
  'brokenJwt',
  'otherProvider',
  'otherProject',
  'secretInBrowser',
  'publicForServer',
  'testForLive',
  'liveForTest',
  'lineInside',
  'spaceInside',
  'invisible',
  'lookAlike',
  'control',
  'json',
  'assignment',
  'header',
  'scheme',
  'doubledScheme',
  'quotes',
  'halfQuote',
  'urlEncoded',
  'base64',
  'lineEnd',
  'spaceBefore',
  'spaceAfter',
  'separator',
  'wrongCase',
  'wrongCharacter',
  'truncated',
  'tooLong',
  'otherShape',
  'isPublic',
  'isId',
  'isTest',
  'jwt',
  'recognised',
  'form',
  'privateKey',
  'unknownShape',
] as const;

export type FindingId = (typeof FINDING_IDS)[number];

/** `bad`: it can't work so. `check`: it may be wrong, look. `note`: what was seen, nothing wrong with it. */
export type Severity = 'bad' | 'check' | 'note';

/**
 * How sure a finding is. `proven`: from the characters alone. `likely`: from a shape that the catalogue has a source for.
 * `hint`: others look so too.
 */
export type Sureness = 'proven' | 'likely' | 'hint';

/** A character of the text as it was pasted that a finding is about. */
export interface Place {
  /** Counted in characters (Unicode code points) from 1. */
  readonly position: number;
  /** The character's Unicode name and number. Example: `NO-BREAK SPACE (U+00A0)`. */
  readonly name: string;
}

export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly sureness: Sureness;
  readonly places?: readonly Place[];
  /** What the sentence names. Never a part of the key but what all keys of its kind start with. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What the reader says the key is for. */
export interface Expectation {
  /** The provider's id in the catalogue. */
  readonly provider?: string | undefined;
  /** Where the key will be used: a browser or an app that others hold shows it to everybody. */
  readonly use?: 'server' | 'browser' | undefined;
  readonly environment?: 'live' | 'test' | undefined;
  /** The time to hold a token's dates against, in milliseconds since 1970. Without it they are not judged. */
  readonly now?: number | undefined;
}
