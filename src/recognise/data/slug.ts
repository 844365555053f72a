/** So many words of a text can be pointed at: one capital letter each. */
const POINTERS = 26;
const FIRST = 65;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/**
 * Writes a kebab-case id short: a capital letter for each word that stands in a text beside it (A for the text's first
 * word), the word itself where none does. Example: `incorrect-api-key` beside `Incorrect API key provided` is `ABC`;
 * `no-such-key` is `no-suchC`.
 */
export function shortenSlug(slug: string, beside: string): string {
  const words = wordsOf(beside).slice(0, POINTERS);
  let short = '';
  for (const word of slug.split('-')) {
    const at = words.indexOf(word);
    if (at >= 0) short += String.fromCharCode(FIRST + at);
    else short += /[a-z0-9]$/.test(short) ? `-${word}` : word;
  }
  return short;
}

/** Reads what `shortenSlug` wrote beside the same text. */
export function readSlug(short: string, beside: string): string {
  const words = wordsOf(beside);
  const parts = short.match(/[A-Z]|[a-z0-9]+/g) ?? [];
  return parts
    .map((part) => (/[A-Z]/.test(part) ? (words[part.charCodeAt(0) - FIRST] ?? '') : part))
    .join('-');
}
