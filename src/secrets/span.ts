/** How a secret was told from the text around it. */
export type SecretKind =
  /** A shape of the catalogue, or the start of one. */
  | 'shape'
  /** A JSON Web Token (RFC 7519). */
  | 'jwt'
  /** The body of a PEM private key (RFC 7468). */
  | 'private-key'
  /** `https://user:password@host`, or `-u user:password`. */
  | 'login'
  /** The credentials of an `Authorization` header or of a scheme such as `Bearer`. */
  | 'authorization'
  /** The value of a cookie (RFC 6265). */
  | 'cookie'
  /** The value of a header, parameter, field or variable whose name says that it is secret. */
  | 'named'
  /** Characters too random for anything else. */
  | 'random';

/** A part of a text that holds a secret: offsets in UTF-16 code units, `end` after the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
}

/** Finds secrets of one sort. Takes time in proportion to the text, and never throws. */
export type Detector = (text: string) => Span[];

/**
 * Joins spans that overlap or touch, sorted. Of several that say what a place holds, the one that starts first
 * and reaches furthest is believed.
 */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
