import { isLongRun, isRandom, surprise } from './letters.ts';

/**
 * What the text around a value says of it: nothing; a word such as "key" stands near; right before it; or it is the
 * value of a field whose name may mean a secret.
 */
export type Evidence = 'none' | 'near' | 'named' | 'field';

/** So much of a value is judged: what starts like a key doesn't turn into prose later. */
const JUDGED = 96;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Hexadecimal digits, after a prefix too: `pri_0f3a…`. */
const HEX = /^(?:[a-z]{1,10}[-_]){0,2}([0-9a-f]+)$/i;
/** The name of a pod of a Kubernetes deployment. */
const POD = /^[a-z].*-[a-z\d]{8,10}-[a-z\d]{5}$/;
const NUMBER = /^[\d.,:;/_+%-]*$/;
/** Longer than any word, without a break, digits among the letters. */
const SOLID = /(?:^|[^A-Za-z\d])(?=[A-Z]*[a-z]*\d)[A-Za-z\d]{20}/;
const PERCENT = /%(?:25)*[\dA-F]{2}/gi;

const LEAST_HEX: Record<Evidence, number> = { none: 30, near: 16, named: 8, field: 8 };

/** Whether a value looks like a key, given what the text around it says. Placeholders are told apart elsewhere. */
export function isKeyLike(value: string, evidence: Evidence): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  const isHinted = evidence !== 'none';
  if (UUID.test(value)) return evidence === 'named' || evidence === 'field';
  const text = value.slice(0, JUDGED).replace(PERCENT, '-');
  if (NUMBER.test(text)) return (evidence === 'named' || evidence === 'field') && /\d{14}/.test(text);
  if (isLongRun(text, isHinted ? 20 : 32) && (text < 'a' || (isHinted && text.length > 25))) return true;
  const isMixed = /\d/.test(text) && /[A-Za-z]/.test(text);
  const hex = HEX.exec(text)?.[1];
  if (hex !== undefined && (hex === text || hex.length >= 16))
    return isMixed && hex.length >= LEAST_HEX[evidence];
  if (text.length >= 20 && isRandom(text)) return isHinted || !POD.test(text);
  if (!isHinted) return false;
  // One in twenty keys of 16 characters has no digit.
  return isMixed ? isMixedEnough(text, evidence) : text.length >= 12 && surprise(text) >= 6.2;
}

/** Words and numbers of a name stand apart by separators, by humps or by being what they are. */
const JOINTS = /[-_.]+|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/;
const UPPER_NAME = /^[A-Z\d]+(?:_[A-Z\d]+)+$/;
/** Numbers inside a word: names have one at most, `adpcm2lin`. */
const INSIDE = /[A-Za-z]\d+(?=[A-Za-z])/g;

/** Words with numbers between them: `gpt-4o-mini-2024-07-18`, `AmazonS3Exception`, `PKCS5_PBKDF2_HMAC`. */
function isName(text: string): boolean {
  if ((text.match(INSIDE)?.length ?? 0) > 1) return false;
  const isUpper = UPPER_NAME.test(text);
  const words = text
    .split(JOINTS)
    .filter(
      (piece) => (isUpper && piece.length < 7) || (/^[A-Za-z]{4,16}$/.test(piece) && surprise(piece) < 5),
    )
    .join('');
  return words.length * 3 >= text.replace(/[^A-Za-z]/g, '').length * 2;
}

function isMixedEnough(text: string, evidence: Evidence): boolean {
  if (isName(text)) return false;
  const bits = surprise(text);
  if (text.length >= 12 && bits >= 5.6) return true;
  if (evidence === 'near') return false;
  return (text.length >= 16 || evidence === 'field') && (bits >= 4.5 || SOLID.test(text));
}
