/**
 * The words of a text as the search index knows them: lower case, no diacritics, no apostrophes; hyphens, dots and
 * everything else that is not a letter, a digit or `_` part words.
 */
export function tokens(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Lower case, straight, without diacritics: two writings of one word become equal. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}
