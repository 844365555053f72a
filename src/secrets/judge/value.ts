import type { Strength } from '../read/names.ts';
import type { ReadValue } from '../read/value.ts';
import { isKeyLike } from './key-like.ts';
import { isLongRun, isRandom } from './letters.ts';
import { isPlaceholder } from './placeholder.ts';

/** `decoded.path.src` in code. */
const MEMBER = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/;
const LETTERS = /^[A-Za-z._\-$>:/ ]*$/;
/** What a name in code says that holds a secret: `settings.API_KEY`, `self.token`, `process.env.X`. */
const HOLDER =
  /key|token|secret|passw|auth|cred|env|config|setting|self\.|this\.|args|user|param|header|json|value/i;
/** Words about a secret, in place of one: "This field is required." */
const SENTENCE =
  /[.!?]$|\s(?:is|are|was|must|may|can|could|not|no|be|the|an?|for|to|or|and|does|field|required|invalid|expired|missing)\s|^(?:invalid|incorrect|missing|wrong|bad|unknown|expired|no|your|the)\s/i;

/** Whether letters read like a name in code: they name a holder of secrets, and no word twice. */
function isNameInCode(value: string): boolean {
  if (value.length > 60 || !HOLDER.test(value) || isRandom(value)) return false;
  const words = value.toLowerCase().split(/[^a-z]+/);
  return new Set(words).size === words.length;
}

function isSecretWord(value: string, strength: Strength, { quoted, separator }: ReadValue): boolean {
  if (strength === 'password') {
    // In quotes it is no name in code, unless it is one of a variable.
    const isName = quoted ? /^[A-Z_]+$/.test(value) : isNameInCode(value);
    return value.length > 2 && !isName && (quoted || separator.includes('='));
  }
  if (isNameInCode(value)) return false;
  return isLongRun(value, 16) || value.length >= 20 || (value.length >= 12 && isRandom(value));
}

/**
 * Whether what stands beside a name that says "secret" is one: no placeholder, no sentence about it, no name in code.
 */
export function isSecretValue(content: string, strength: Strength, read: ReadValue): boolean {
  const { quoted, separator } = read;
  if (isPlaceholder(content) || (!quoted && MEMBER.test(content) && !isRandom(content))) return false;
  // What a comma or a call sets beside a name is often just the next of a list.
  if (/[,(]\s*\S{0,20}$/.test(separator) && !isKeyLike(content, 'field')) return false;
  // The quote closed one before: `password=` and `token=`.
  if (quoted && /^[\s,.;)]/.test(content)) return false;
  if (/\s/.test(content)) return strength === 'password' && quoted && !SENTENCE.test(content);
  // An address holds a secret or not: logins, parameters and shapes tell.
  if (strength !== 'password' && /^[a-z][a-z\d+.-]*:\/\//.test(content)) return false;
  if (strength === 'weak') return isKeyLike(content, 'field');
  if (LETTERS.test(content)) return isSecretWord(content, strength, read);
  return content.length > (strength === 'password' ? 2 : 3);
}
