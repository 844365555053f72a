import type { Index } from '../data/read.ts';
import type { Text } from '../match/text.ts';
import { tokenise } from '../parse/tokens.ts';

export interface CodeFound {
  readonly entry: number;
  readonly bits: number;
  /** First and last word in the text. */
  readonly from: number;
  readonly to: number;
}

interface Code {
  readonly words: readonly string[];
  readonly joints: readonly number[];
  readonly entries: number[];
  providers: number;
}

const FIELD = new Set(
  'code errorcode error_code status type error id errcode ecode subcode name reason err'.split(' '),
);
const cache = new WeakMap<Index, Map<string, Code[]>>();

function codes(index: Index): Map<string, Code[]> {
  const known = cache.get(index);
  if (known) return known;
  const byCode = new Map<string, Code>();
  for (const { code, at } of index.entries) {
    if (code === '') continue;
    const { words, joints } = tokenise(code);
    const key = code.toLowerCase();
    const same = byCode.get(key) ?? { words, joints: [...joints], entries: [], providers: 0 };
    same.entries.push(at);
    byCode.set(key, same);
  }
  const byWord = new Map<string, Code[]>();
  for (const code of byCode.values()) {
    code.providers = new Set(code.entries.map((at) => index.entries[at]?.provider)).size;
    const first = code.words[0] ?? '';
    byWord.set(first, [...(byWord.get(first) ?? []), code]);
  }
  cache.set(index, byWord);
  return byWord;
}

/** A short number or a plain word is a code only where a field says so. */
function needsField(code: Code): boolean {
  const [word = ''] = code.words;
  return code.words.length === 1 && (/^\d+$/.test(word) || word.length < 12);
}

function inField(text: Text, at: number): boolean {
  const { words, joints } = text.tokens;
  for (let i = at - 1; i >= Math.max(0, at - 2); i -= 1) {
    if (FIELD.has(words[i] ?? '') && joints[at] !== 32) return true;
  }
  return false;
}

/** Codes of the catalogue that stand in a text. */
export function codeBits(index: Index, text: Text): CodeFound[] {
  const found: CodeFound[] = [];
  const { words, joints } = text.tokens;
  const known = codes(index);
  for (let at = 0; at < words.length && found.length < 500; at += 1) {
    for (const code of known.get(words[at] ?? '') ?? []) {
      const length = code.words.length;
      const there = code.words.every(
        (word, i) => words[at + i] === word && (i === 0 || joints[at + i] === code.joints[i]),
      );
      if (!there || (needsField(code) && !inField(text, at))) continue;
      if (joints[at] === 95 || joints[at + length] === 95) continue;
      const bits = Math.max(0.5, (needsField(code) ? 3 : 6) - Math.log2(code.providers) * 1.2);
      for (const entry of code.entries) found.push({ entry, bits, from: at, to: at + length - 1 });
    }
  }
  return found;
}
