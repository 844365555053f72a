import type { Text } from '../match/text.ts';

/** A status of HTTP that a text names, by number or by phrase. */
export interface StatusSign {
  readonly status: number;
  /** Position in the text's words. */
  readonly at: number;
  /** Whether the number itself stands there. */
  readonly number: boolean;
}

const STATUS = /^e?([45]\d\d)$/;
const KNOWN = new Set([
  400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 419, 422, 429, 456, 498, 499, 500, 502, 503,
]);
const CONTEXT = new Set(
  'status code http https error err response returned statuscode errorcode client unauthorized unauthorised forbidden bad request payment not found too many failed with fail denied authorization authentication required proxy get post put delete patch got 1 2 0 exception errorstatus httpstatus api npm access answered gave responded invalid'.split(
    ' ',
  ),
);
const NOT_BEFORE = new Set(['line', 'port', 'pid', 'id', 'in', 'column', 'ms']);
const DOT = 46;
const COLON = 58;

const PHRASES: readonly (readonly [words: readonly string[], status: number])[] = [
  [['unauthorized'], 401],
  [['unauthorised'], 401],
  [['authorization', 'required'], 401],
  [['forbidden'], 403],
  [['payment', 'required'], 402],
  [['proxy', 'authentication', 'required'], 407],
  [['too', 'many', 'requests'], 429],
  [['rate', 'limit'], 429],
  [['rate', 'limited'], 429],
];

function isStatus(text: Text, at: number, short: boolean): boolean {
  const { words, joints } = text.tokens;
  const before = joints[at] ?? 0;
  const after = joints[at + 1] ?? 0;
  const previous = words[at - 1] ?? '';
  const digitsBeside = /^\d+$/.test(previous) && before !== 0 && before !== 32;
  if (digitsBeside && !(previous.length === 1 && before === 32)) return false;
  if ((after === DOT || after === COLON) && /^\d/.test(words[at + 1] ?? '')) return false;
  if (NOT_BEFORE.has(previous)) return false;
  if (short) return true;
  for (let i = at - 4; i <= at + 3; i += 1) {
    if (i !== at && CONTEXT.has(words[i] ?? '')) return true;
  }
  return false;
}

/** Statuses that a text names, in order, at most a hundred. */
export function statuses(text: Text): StatusSign[] {
  const { words } = text.tokens;
  const short = words.length <= 12;
  const found: StatusSign[] = [];
  for (let at = 0; at < words.length && found.length < 100; at += 1) {
    const word = words[at] ?? '';
    const status = Number(STATUS.exec(word)?.[1] ?? 0);
    if (KNOWN.has(status) && isStatus(text, at, short)) found.push({ status, at, number: true });
    for (const [phrase, stands] of PHRASES) {
      if (phrase[0] === word && phrase.every((part, i) => words[at + i] === part)) {
        found.push({ status: stands, at, number: false });
      }
    }
  }
  return found;
}
