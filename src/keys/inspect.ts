import { bad, check, note } from './finding.ts';
import { peel } from './peel.ts';
import { checksum } from './rules/checksum.ts';
import { described } from './rules/described.ts';
import { glued } from './rules/glued.ts';
import { jwt } from './rules/jwt.ts';
import { role } from './rules/role.ts';
import { misshapen } from './rules/shape.ts';
import { oddCharacters } from './rules/spaces.ts';
import { standIn } from './rules/stand-in.ts';
import { type Expectation, type Finding, FINDING_IDS } from './types.ts';

/** A key and what was found. */
export interface Inspected {
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** The key without what was wrapped around it; undefined where none is left, or nothing was wrapped. */
  readonly repaired?: string | undefined;
}

/** No key is longer; a whole file is. */
const LONGEST = 8192;
const PRIVATE_KEY = /-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY/;
const SEVERITIES = ['bad', 'check', 'note'];

const order = ({ severity, id }: Finding) => SEVERITIES.indexOf(severity) * 100 + FINDING_IDS.indexOf(id);

function ofKey(key: string, expectation: Expectation): Finding[] {
  const token = jwt(key, expectation);
  const one = [
    checksum(key),
    token.length > 0 && !expectation.provider ? undefined : misshapen(key, expectation),
  ];
  return [
    ...one.filter((found) => found !== undefined),
    ...token,
    ...role(key, expectation),
    ...described(key, expectation),
  ];
}

/** White space inside is no part of a key: what it would be without. */
const closed = (key: string) => key.replace(/\s+/g, '');

/**
 * Inspects a pasted key, with what was copied along, and says what keeps it from working, as far as its characters tell.
 * Takes time in proportion to the text and never throws.
 */
export function inspect(text: string, expectation: Expectation = {}): Inspected {
  if (text.length > LONGEST) return { findings: [bad('tooMuch', 'proven')] };
  if (PRIVATE_KEY.test(text)) return { findings: [note('privateKey', 'proven')] };
  const { key, findings: wrapped } = peel(text);
  const standing = standIn(key);
  const twice = standing ? undefined : glued(key);
  const isProse = key.split(/\s+/).length > 3 && !twice;
  if (standing ?? isProse) {
    const odd = oddCharacters(text, true).filter(({ id }) => id !== 'lookAlike' || !isProse);
    const found = [
      standing ?? check('tooMuch', 'hint'),
      ...wrapped,
      ...(standing?.id === 'empty' ? [] : odd),
    ];
    return { findings: found.sort((a, b) => order(a) - order(b)) };
  }
  const odd = oddCharacters(text, wrapped.length > 0 || twice !== undefined);
  const whole = closed(key);
  const ofIt = twice ? [twice] : ofKey(whole, expectation);
  const findings = [...wrapped, ...odd, ...ofIt].sort((a, b) => order(a) - order(b));
  const isChanged = whole !== text && !twice;
  return { findings, ...(isChanged ? { repaired: whole } : {}) };
}

/** What keeps a pasted key from working, the worst first. */
export function inspectKey(text: string, expectation?: Expectation): readonly Finding[] {
  return inspect(text, expectation).findings;
}
