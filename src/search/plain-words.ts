import words from '../content/en/search/words.json' with { type: 'json' };

/** Nothing longer is typed as a few words. */
const LONGEST = 120;

/** `invalid`, `CORS`, `X-API-Key`, `isn't`, `401`: too short for a key in any shape that there is. */
const SHORT =
  /^(?:\p{Lu}?\p{Ll}{1,9}|\p{Lu}{1,8}|\p{L}{1,5}['’-]\p{L}{1,5}|\p{L}{1,3}(?:-\p{L}{1,3}){2}|\d{1,4})$/u;

/** Longer words that people search by. */
const KNOWN: ReadonlySet<string> = new Set([...words.common, ...words.alike.flat()]);

/** What may stand around a word. */
const AROUND = /^["“'(]+|["”')?!.,;]+$/g;

/**
 * Whether a text is nothing but a few plain words, so that no secret can stand in it. What finds and masks secrets weighs as
 * much as the guide: it is only fetched for texts that may hold one. It would find none in these; a test holds it to that.
 */
export function arePlainWords(text: string): boolean {
  if (text.length > LONGEST) return false;
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(AROUND, ''))
    .every((word) => SHORT.test(word) || KNOWN.has(word.toLowerCase()));
}
