import type { Code, Index } from '../data/index-types.ts';
import type { Text } from '../match/text.ts';

/** What codes say for an error. */
export interface CodeFound {
  readonly bits: number;
  /** How many errors have it. */
  readonly shared: number;
  /** First and last word in the text. */
  readonly from: number;
  readonly to: number;
}

const FIELDS = new Set(
  'code errorcode errortype errcode ecode subcode status type error err id name reason errno number'.split(
    ' ',
  ),
);
const UNDERSCORE = 95;
const SPACE = 32;
const MOST = 400;
/** Bits of an error's own code: as itself, or a number or plain word that a field calls a code. */
const OWN = { itself: 6, field: 4 };
/** Bits of a code that comes with it, such as `PERMISSION_DENIED`: of one that many have, and of one that only it has. */
const OTHER = { many: 1.5, one: 4 };
/** The share that is left where capitals differ. */
const OTHER_CASE = 0.5;
/** Bits lost each time the number of errors with the same code doubles. */
const SHARED = 0.9;
const OPENERS = new Set([35, 40, 91]);

/** A number, a plain word, or the exception that every client names after a status. */
const EVERYBODYS =
  /^(?:-?\d+|[a-z]+|[A-Z]+|[A-Z][a-z]+|(?:Unauthorized|Forbidden|NotFound|BadRequest)(?:Exception|Error))$/;

/** Whether a code is one only where a field says so. */
function needsField({ text, words }: Code): boolean {
  return words.length === 1 && EVERYBODYS.test(text);
}

/** Whether a number stands in brackets of its own or behind a hash: `(9109)`, `[code: 10000]`, `#190`. */
function isBracketed(text: Text, at: number): boolean {
  const start = text.tokens.starts[at] ?? 0;
  const before = text.decoded.text.charCodeAt(start - 1);
  const after = text.decoded.text.charCodeAt(text.tokens.ends[at] ?? 0);
  return OPENERS.has(before) && (before === 35 || after === 41 || after === 93);
}

/** Whether the word or two before are a field's name, with more than a space between. */
function inField(text: Text, at: number): boolean {
  const { words, joints } = text.tokens;
  if (joints[at] === SPACE && !FIELDS.has(words[at - 1] ?? '')) return false;
  return FIELDS.has(words[at - 1] ?? '') || FIELDS.has(words[at - 2] ?? '');
}

function standsAt(code: Code, text: Text, at: number): boolean {
  const { words, joints } = text.tokens;
  for (let i = 1; i < code.words.length; i += 1) {
    if (words[at + i] !== code.words[i] || joints[at + i] !== code.joints[i]) return false;
  }
  if (joints[at] === UNDERSCORE || joints[at + code.words.length] === UNDERSCORE) return false;
  return !needsField(code) || inField(text, at) || (code.text.length > 2 && isBracketed(text, at));
}

/** For each error one of whose codes stands in the text, the most telling of them. */
export function codesIn(index: Index, text: Text): Map<number, CodeFound> {
  const found = new Map<number, CodeFound>();
  const { words, starts, ends } = text.tokens;
  for (let at = 0; at < words.length && found.size < MOST; at += 1) {
    for (const code of index.codes.get(words[at] ?? '') ?? []) {
      if (!standsAt(code, text, at)) continue;
      const to = at + code.words.length - 1;
      const add = (entries: readonly number[], base: number): void => {
        const there = text.decoded.text.slice(starts[at], ends[to]);
        const share = code.text.includes(there) ? 1 : OTHER_CASE;
        const bits = Math.max(0.3, base - Math.log2(entries.length) * SHARED) * share;
        for (const entry of entries) {
          if ((found.get(entry)?.bits ?? 0) < bits)
            found.set(entry, { bits, shared: entries.length, from: at, to });
        }
      };
      const plain =
        code.words.length === 1 &&
        code.words.every((word) => index.generic[index.vocabulary.get(word) ?? -1] === 1);
      if (plain) continue; // `"error":"Unauthorized"` is the phrase of a status line.
      add(code.own, needsField(code) ? OWN.field : OWN.itself);
      add(
        code.others,
        code.others.length + code.own.length === 1 && !needsField(code) ? OTHER.one : OTHER.many,
      );
    }
  }
  return found;
}
