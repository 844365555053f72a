import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** How often an open-ended part of a pattern may repeat: no key is longer, and a search stays linear. */
const LONGEST = 512;
/** The same where a pattern starts with anything at all and is tried at every word: the sum must stay small. */
const LONGEST_AT_START = 64;
/** What a `.` of a pattern stands for: no key holds a space or a quote. */
const ANY = '[\\w.~+/=-]';

/** Reads a pattern of the catalogue, which holds the whole key from `^` to `$`. */
export function parsePattern(pattern: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
}

const inTurn = (alternatives: AST.Alternative[]): string =>
  alternatives
    .map(({ elements }) => elements.filter(({ type }) => type !== 'Assertion'))
    .map((elements) => elements.map((one, at) => print(one, at === 0)).join(''))
    .join('|');

function count({ min, max }: AST.Quantifier, isFirst: boolean): string {
  if (min === 0 && max === 1) return '?';
  const endless = isFirst ? Math.max(min, LONGEST_AT_START) : LONGEST;
  const most = max === Infinity ? endless : max;
  return min === most ? `{${min}}` : `{${min},${most}}`;
}

function print(node: AST.Element, isFirst: boolean): string {
  if (node.type === 'CapturingGroup' || node.type === 'Group') return `(?:${inTurn(node.alternatives)})`;
  if (node.type === 'Quantifier') return print(node.element, isFirst) + count(node, isFirst);
  return node.type === 'CharacterSet' && node.kind === 'any' ? ANY : node.raw;
}

/**
 * A pattern as it is searched with: no anchors, no captures, no part without an end.
 * @example `^(squ|sqp)_[a-z0-9]{40,}$` → `(?:squ|sqp)_[a-z0-9]{40,512}`
 */
export function searchable(pattern: string): string {
  return inTurn(parsePattern(pattern).alternatives);
}

/**
 * How many characters of every match are given by the pattern itself (hyphens apart: every UUID has them), and how
 * long the shortest match is.
 */
export interface Measure {
  readonly given: number;
  readonly shortest: number;
}

const NOTHING: Measure = { given: 0, shortest: 0 };

function least(alternatives: AST.Alternative[]): Measure {
  const each = alternatives.map(({ elements }) =>
    elements.map(measureElement).reduce(
      (sum, next) => ({
        given: sum.given + next.given,
        shortest: sum.shortest + next.shortest,
      }),
      NOTHING,
    ),
  );
  return {
    given: Math.min(...each.map(({ given }) => given)),
    shortest: Math.min(...each.map(({ shortest }) => shortest)),
  };
}

function measureElement(node: AST.Element): Measure {
  if (node.type === 'Assertion') return NOTHING;
  if (node.type === 'Character') return { given: node.raw === '-' ? 0 : 1, shortest: 1 };
  if (node.type === 'CapturingGroup' || node.type === 'Group') return least(node.alternatives);
  if (node.type !== 'Quantifier') return { given: 0, shortest: 1 };
  const once = measureElement(node.element);
  return { given: once.given * node.min, shortest: once.shortest * node.min };
}

/** Measures a pattern. @example `^sk_live_[a-z]{20,}$` → `{ given: 8, shortest: 28 }` */
export function measure(pattern: string): Measure {
  return least(parsePattern(pattern).alternatives);
}

interface Start {
  readonly text: string;
  /** Whether nothing but given characters came so far. */
  readonly open: boolean;
}

function extend(start: Start, node: AST.Element): Start[] {
  if (!start.open || node.type === 'Assertion') return [start];
  if (node.type === 'Character') return [{ ...start, text: start.text + String.fromCodePoint(node.value) }];
  if (node.type === 'CapturingGroup' || node.type === 'Group') {
    return node.alternatives.flatMap(({ elements }) => begin(elements, start));
  }
  return [{ ...start, open: false }];
}

function begin(elements: readonly AST.Element[], start: Start): Start[] {
  return elements.reduce<Start[]>((starts, node) => starts.flatMap((one) => extend(one, node)), [start]);
}

/** What matches of a pattern start with. @example `^rk_(test|live)_[a-z]+$` → `['rk_test_', 'rk_live_']` */
export function startsOf(pattern: string): string[] {
  const starts = parsePattern(pattern).alternatives.flatMap(({ elements }) =>
    begin(elements, { text: '', open: true }),
  );
  return [...new Set(starts.map(({ text }) => text))];
}
