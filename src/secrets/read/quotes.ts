/** A quote as logs write it: plain, escaped any number of times, as an HTML entity, as a code point, percent-encoded. */
export const QUOTE = String.raw`(?:\\{0,16}["'\x60]|&(?:quot|apos|#0?3[49]|#x2[27]);|\\{1,16}u002[27]|%(?:25){0,3}2[27]|[“”‘’„«»])`;

const CLOSING: Record<string, string> = { '“': '”', '„': '”', '‘': '’', '«': '»' };
/** No quoted secret is longer; a quote that does not close within it is taken for a stray one. */
const LONGEST = 8192;

/**
 * Finds where quoted values end. It remembers where each quote comes next, so that a text full of quotes that never
 * close is still read in one go.
 */
export class QuoteReader {
  readonly #text: string;
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the quote that was opened before `from` closes; undefined where it doesn't, near by and on the same line. */
  closing(quote: string, from: number): number | undefined {
    const sought = CLOSING[quote] ?? quote;
    const end = this.#find(sought, from);
    if (end === -1 || end - from > LONGEST) return undefined;
    return this.#text.slice(from, end).includes('\n') ? undefined : end;
  }

  #find(sought: string, from: number): number {
    let at = this.#next.get(sought) ?? 0;
    if (at !== -1 && at < from) at = this.#text.indexOf(sought, from);
    // A quote with one more backslash before it belongs to a deeper level.
    while (at !== -1 && (at < from || (sought.length < 17 && this.#text[at - 1] === '\\' && at > from))) {
      at = this.#text.indexOf(sought, at + 1);
    }
    this.#next.set(sought, at);
    return at;
  }
}
