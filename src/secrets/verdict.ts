import { isLongRun, isRandom, surprise } from './letters.ts';
import type { Strength } from './names.ts';
import { isPlaceholder } from './placeholder.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LETTERS_ONLY = /^[A-Za-z._\-$>:/ ]*$/;
/** A name of something that holds a secret: `settings.API_KEY`, `self.token`, `process.env.X`. */
const NAMES_ONE =
  /key|token|secret|passw|auth|cred|env|config|setting|self\.|this\.|args|user|param|header|json|value/i;
const SENTENCE =
  /[.!?]$|\s(?:is|are|was|must|may|not|no|be|the|a|for|to|does|field|required|invalid|expired|missing|or)\s|^(?:invalid|incorrect|missing|wrong|bad|unknown|expired|no)\s/i;

/** Whether letters alone read like a name in code rather than like a value: it names a secret, and no word twice. */
function readsLikeName(value: string): boolean {
  if (!NAMES_ONE.test(value) || isRandom(value)) return false;
  const words = value.toLowerCase().split(/[^a-z]+/);
  return value.length <= 60 && new Set(words).size === words.length;
}

/** A value that is mixed enough for a key: letters with digits, or letters that make no word. */
export function isKeyLike(value: string, atLeast: number): boolean {
  if (value.length < atLeast || /\s/.test(value) || /^[\d.,:\-/]*$/.test(value)) return false;
  if (UUID.test(value) || isLongRun(value, 20)) return true;
  if (/^[0-9a-f]{16,}$/i.test(value)) return true;
  if (value.length >= 16 && isRandom(value)) return true;
  return /\d/.test(value) && /[A-Za-z]/.test(value) && surprise(value) >= 4.6;
}

/**
 * Whether the value of something whose name says that it is secret is one, and not a placeholder, a word about it or a
 * name in code.
 */
export function isSecretValue(
  value: string,
  strength: Strength,
  quoted: boolean,
  separator: string,
): boolean {
  if (isPlaceholder(value)) return false;
  if (/\s/.test(value.trim())) return strength === 'password' && quoted && !SENTENCE.test(value);
  if (strength === 'weak') return isKeyLike(value, 8);
  if (LETTERS_ONLY.test(value)) {
    if (readsLikeName(value)) return false;
    if (strength === 'password') return value.length > 2 && (quoted || separator.includes('='));
    return isLongRun(value, 16) || value.length >= 20 || (value.length >= 12 && isRandom(value));
  }
  return value.length >= (strength === 'password' ? 3 : 4);
}
