import { isKeyLike } from './key-like.ts';

/** Values that stand for "nothing here" or for a type, in the languages that logs are written by. */
const LITERAL =
  /^(?:null|nil|none|undefined|nan|true|false|yes|no|string|str|any|object|empty|missing|invalid|expired|required|optional|unknown|default|redacted|filtered|masked|hidden|sensitive|secret|password|passwd|token|key|bearer|basic|value|present|absent|set|unset|not|changeme|n\/a|x+|12345\d{0,5})$/i;
/** `--key`, `$KEY`, `${KEY}`, `%KEY%`, `{{ key }}`, `<key>`, `[key]`, `@key`, `#{key}` and their beginnings. */
const REFERENCE = /^(?:\$[\w{(]|%[A-Za-z_]\w*%|[{<[]|#\{|@[{(]|\\?\(|&lt;|--\w)|\$\{|\{\{/;
/** What people and programs put over the rest of a key: `sk-abc***xyz`, `AIzaSyXXXXXXX`, `sk-…`, `sk-...`. */
const OVER = /\*{2,}|[•…●█]+|[xX#]{5,}|[_-]{8,}|\.{3,}/;
const SAME = /^[xX/._#*0-]+$/;
const YOURS =
  /(?:^|[^a-z])(?:your|insert|replace|enter|paste|put|change[-_ ]?me|placeholder|redacted|goes[-_ ]?here|here)(?:$|[^a-z])/i;
/** What is left to see of a masked key is shorter. */
const VISIBLE = 16;

/** Whether something was masked by whoever pasted it or by the program that printed it, with little left to see. */
export function isMasked(value: string): boolean {
  if (SAME.test(value)) return true;
  const left = value.split(OVER);
  return left.length > 1 && !left.some((part) => part.length >= VISIBLE && isKeyLike(part, 'named'));
}

/** Whether a value only stands for a secret: `YOUR_API_KEY`, `<key>`, `$KEY`, `xxxx`, `None`. */
export function isPlaceholder(value: string): boolean {
  if (value === '' || isMasked(value)) return true;
  if (value.length > 80) return false;
  return LITERAL.test(value) || REFERENCE.test(value) || (YOURS.test(value) && !/\d{3}/.test(value));
}
