import { tokens } from './tokens.ts';

/** A word to mark. */
export interface SearchedWord {
  /** The words that count as it, in index form. */
  forms: readonly string[];
  /** Whether the first of them may be the beginning of a longer word. */
  open: boolean;
}

/** A piece of text, and whether it is one of the words searched. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Longest ending that two forms of a word may differ in: `expired`, `expires`. */
const ENDING = 3;

/** Whether a word of a text is one of the words searched, in this or another form. */
export function isSearched(word: string, words: readonly SearchedWord[]): boolean {
  return words.some(({ forms, open }) =>
    forms.some(
      (form, at) => word === form || sameStem(word, form) || (open && at === 0 && word.startsWith(form)),
    ),
  );
}

function sameStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && one.length - shared <= ENDING && other.length - shared <= ENDING;
}

/** Cuts a text into pieces, its searched words marked. Joined again they are the text, to the letter. */
export function markWords(text: string, words: readonly SearchedWord[]): Piece[] {
  const pieces: Piece[] = [];
  // Hyphens and apostrophes belong to a word here: `X-API-Key` is marked as one.
  for (const part of text.split(/([\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*)/u)) {
    const marked = isWordSearched(part, words);
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += part;
    else if (part !== '') pieces.push({ text: part, marked });
  }
  return pieces;
}

function isWordSearched(word: string, words: readonly SearchedWord[]): boolean {
  const parts = tokens(word);
  return parts.length > 0 && [parts.join(''), ...parts].some((part) => isSearched(part, words));
}
