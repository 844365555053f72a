/** Values that stand for "nothing here" or for a type, in the languages that logs are written by. */
const LITERAL =
  /^(?:null|nil|none|undefined|nan|true|false|yes|no|string|str|any|object|empty|missing|invalid|expired|required|optional|unknown|default|redacted|filtered|masked|hidden|sensitive|secret|password|passwd|token|key|bearer|basic|value|present|absent|set|unset|not|changeme|n\/a|x+|12345\d*)$/i;
/** `$KEY`, `${KEY}`, `%KEY%`, `{{ key }}`, `<key>`, `[key]`, `@key`, `#{key}` and their beginnings. */
const REFERENCE = /^(?:\$[A-Za-z_{(]|%[A-Za-z_]\w*%|[{<[]|#\{|@[{(]|\\?\(|&lt;)/;
/** Somebody masked it before: `sk-abc***xyz`, `AIzaSyXXXXXXX`, `sk-…`, `sk-...`. */
const MASKED = /[*•…●█]|([xX#_-])\1{4}|\.{3}|^(.)\2+$|^[xX/._-]+$|\$\{|\{\{/;
const YOURS =
  /(?:^|[^a-z])(?:your|insert|replace|enter|paste|put|change[-_ ]?me|placeholder|redacted|goes[-_ ]?here|here)(?:$|[^a-z])/i;

/** Whether something was masked by whoever pasted it or by the program that printed it. */
export function isMasked(value: string): boolean {
  return MASKED.test(value);
}

/** Whether a value only stands for a secret: `YOUR_API_KEY`, `<key>`, `$KEY`, `xxxx`, `None`. */
export function isPlaceholder(value: string): boolean {
  const short = value.length <= 80;
  return (
    value === '' ||
    isMasked(value) ||
    (short && (LITERAL.test(value) || REFERENCE.test(value) || (YOURS.test(value) && !/\d{3}/.test(value))))
  );
}
