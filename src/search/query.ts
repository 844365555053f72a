import { plain, tokens } from './tokens.ts';

/** One word of a query. */
export interface QueryWord {
  /** As it was typed, for saying it back. */
  typed: string;
  /** As the index knows it: `X-API-Key` is `xapikey`. */
  word: string;
  /** The pieces of a compound, for when the index does not know the whole: `invalidKey` is `invalid`, `key`. */
  parts: readonly string[];
}

/** What somebody typed, taken apart. */
export interface Query {
  /** All of it, blanks tidied. */
  text: string;
  /** What stands in double quotes: its words must follow each other in a result. */
  phrases: readonly string[];
  /** Every word once, quoted or not, in the order typed. */
  words: readonly QueryWord[];
  /** Whether the last word may still be going on: nothing was typed after it. */
  open: boolean;
}

/** More words than this add nothing but time: a query, not a log. */
const MOST_WORDS = 40;

/** What is left of a secret, see secrets/mask-one.ts: its ends say nothing about the trouble. */
const MASKED = /\S*•••\S*/g;

/** Takes a query apart: quoted phrases, header names, codes, symbols. Never throws, whatever is typed. */
export function prepareQuery(typed: string): Query {
  const text = typed
    .replace(MASKED, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  const phrases = [...text.matchAll(/"([^"]+)"/g)]
    .map(([, phrase = '']) => wordsOf(phrase).map(({ word }) => word))
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '));
  const words = wordsOf(text);
  return {
    text,
    phrases,
    words: [...new Map(words.map((one) => [one.word, one])).values()].slice(0, MOST_WORDS),
    open: /[\p{L}\p{N}_]$/u.test(typed),
  };
}

function wordsOf(text: string): QueryWord[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}_.'’-]+/u)
    .map(toWord)
    .filter(({ word }) => word !== '');
}

function toWord(typed: string): QueryWord {
  const bare = typed.replace(/^[.'’_-]+|[.'’-]+$/g, '');
  const parts = bare.split(/[_.-]|(?<=\p{Ll})(?=\p{Lu})/u).flatMap(tokens);
  return {
    typed: bare,
    word: plain(bare).replace(/[^\p{L}\p{N}_]/gu, ''),
    parts: parts.length > 1 ? parts : [],
  };
}
