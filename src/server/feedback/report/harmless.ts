/**
 * What could act on a terminal or hide from a reader: control characters (ESC and the C1 codes among them), characters
 * that turn the writing direction or show nothing (Unicode's Cf), line separators, private and lone halves. The joiners
 * inside emoji and some scripts stay.
 */
const ACTING = /(?![\u200c\u200d\ufe0f])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Words as one line that does nothing but be read: line breaks as ⏎, what acts as its number, `⟨U+001B⟩`. */
export function harmless(words: string): string {
  return words.replace(/\r?\n/g, ' ⏎ ').replace(ACTING, (character) => `⟨U+${codePoint(character)}⟩`);
}

/** JSON that is the same to a program and does nothing to a terminal: what acts is written as `\uXXXX`. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) =>
      Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join(''),
  );
}
