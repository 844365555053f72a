import type { Damage } from './damage.ts';

const char = (code: number) => String.fromCodePoint(code);
const middle = (key: string, inserted: string) => {
  const at = Math.ceil(key.length / 2);
  return key.slice(0, at) + inserted + key.slice(at);
};
const damage = (
  name: string,
  found: Damage['found'],
  to: (key: string) => string,
  also: Damage['found'] = [],
): Damage => ({ name, found, also, to });

/** White space, line ends, and what can't be seen. */
export const CHARACTERS: readonly Damage[] = [
  damage('a space before', ['spaceBefore'], (key) => ` ${key}`),
  damage('a tab before', ['spaceBefore'], (key) => `\t${key}`),
  damage('a line break before', ['spaceBefore'], (key) => `\n${key}`),
  damage('a space after', ['spaceAfter'], (key) => `${key} `),
  damage('a tab after', ['spaceAfter'], (key) => `${key}\t`),
  damage('a no-break space after', ['spaceAfter'], (key) => key + char(0xa0)),
  damage('a Unix line end', ['lineEnd'], (key) => `${key}\n`),
  damage('a Windows line end', ['lineEnd'], (key) => `${key}\r\n`),
  damage('a carriage return', ['lineEnd'], (key) => `${key}\r`),
  damage('a line separator', ['lineEnd'], (key) => key + char(0x2028)),
  damage('a space inside', ['spaceInside'], (key) => middle(key, ' ')),
  damage('a line break inside', ['lineInside'], (key) => middle(key, '\n')),
  damage('a wrapped line with an indent', ['lineInside'], (key) => middle(key, '\n  ')),
  damage('a byte order mark before', ['invisible'], (key) => char(0xfeff) + key),
  damage('a zero-width space after', ['invisible'], (key) => key + char(0x200b)),
  damage('a zero-width space inside', ['invisible'], (key) => middle(key, char(0x200b))),
  damage('a zero-width joiner inside', ['invisible'], (key) => middle(key, char(0x200d))),
  damage('a soft hyphen inside', ['invisible'], (key) => middle(key, char(0xad))),
  damage('a right-to-left mark after', ['invisible'], (key) => key + char(0x200f)),
  damage('a word joiner before', ['invisible'], (key) => char(0x2060) + key),
  damage('a control character inside', ['control'], (key) => middle(key, char(0x07))),
  damage('a NUL after', ['control'], (key) => key + char(0)),
];

/** What was copied along or wrapped around. */
export const WRAPPERS: readonly Damage[] = [
  damage('double quotes', ['quotes'], (key) => `"${key}"`),
  damage('single quotes', ['quotes'], (key) => `'${key}'`),
  damage('backticks', ['quotes'], (key) => `\`${key}\``),
  damage('escaped quotes', ['quotes'], (key) => `\\"${key}\\"`),
  damage('curly quotes', ['lookAlike'], (key) => char(0x201c) + key + char(0x201d), ['quotes']),
  damage('an opening quote', ['halfQuote'], (key) => `"${key}`),
  damage('a closing quote', ['halfQuote'], (key) => `${key}"`),
  damage('a comma', ['separator'], (key) => `${key},`),
  damage('a semicolon', ['separator'], (key) => `${key};`),
  damage('an escape for a line end', ['separator'], (key) => `${key}\\n`),
  damage('Bearer before it', ['scheme'], (key) => `Bearer ${key}`),
  damage('bearer in small letters', ['scheme'], (key) => `bearer ${key}`),
  damage('Token before it', ['scheme'], (key) => `Token ${key}`),
  damage('Bearer twice', ['doubledScheme'], (key) => `Bearer Bearer ${key}`, ['scheme']),
  damage('an Authorization header', ['header'], (key) => `Authorization: Bearer ${key}`, ['scheme']),
  damage('a header of its own', ['header'], (key) => `X-API-Key: ${key}`),
  damage('a header in lower case', ['header'], (key) => `x-api-key: ${key}`),
  damage('a header of curl', ['header'], (key) => `-H "Authorization: Bearer ${key}"`, ['scheme']),
  damage('a line of a settings file', ['assignment'], (key) => `API_KEY=${key}`),
  damage('a quoted line of a settings file', ['assignment'], (key) => `API_KEY="${key}"`),
  damage('an export', ['assignment'], (key) => `export API_KEY=${key}`),
  damage('an assignment of PowerShell', ['assignment'], (key) => `$env:API_KEY = "${key}"`),
  damage('a line of YAML', ['assignment'], (key) => `api_key: ${key}`),
  damage('a query parameter', ['assignment'], (key) => `?api_key=${key}`),
  damage('an assignment in code', ['assignment'], (key) => `const apiKey = '${key}';`),
  damage('an object of JSON', ['json'], (key) => JSON.stringify({ api_key: key })),
  damage('JSON within JSON', ['json'], (key) => JSON.stringify({ auth: { token: key } })),
  damage('a line of JSON', ['json'], (key) => `"api_key": "${key}",`),
];
