import type { Arguments, Entry, Value } from './values.ts';

const ENCODERS = /(?:^|\.)(?:btoa|b64encode|base64|Buffer\.from)$/;
/** Calls that hand their first argument on, or make a map of it: `JSON.stringify({…})`, `new Headers({…})`. */
const HANDS_ON =
  /(?:^|\.)(?:stringify|dumps|Headers|URLSearchParams|String|dict|str|encode|from|URL|freeze|assign)$/;
/** Calls that make a client which sends its settings along with every request. */
const CLIENT = /(?:^|\.)(?:create|extend|Session|session|Client|AsyncClient)$/;
const BASIC = /(?:^|\.)(?:HTTPBasicAuth|HTTPDigestAuth|BasicAuth)$/;

const textOf = (value: Value | undefined) => (value?.kind === 'text' ? value.text : '');

const entriesOf = (value: Value | undefined) => (value?.kind === 'map' ? value.entries : []);

/** A pattern's places filled in: by number in order, by number as written, or by name. */
export function filledIn(
  text: string,
  places: RegExp,
  items: readonly Value[],
  named: readonly Entry[] = [],
): string {
  let next = 0;
  return text.replace(places, (whole, name?: string | number) => {
    const isName = typeof name === 'string' && /^[A-Za-z_]/.test(name);
    const isNumber = typeof name === 'string' && /^\d+$/.test(name);
    const value = isName
      ? named.find(({ key }) => key === name)?.value
      : items[isNumber ? Number(name) : next++];
    return value ? textOf(value) : whole;
  });
}

/** Pairs in lists are a map too: `new Headers([['X-Key', key]])`. */
function mapOf(value: Value | undefined, line: number): Value {
  if (value?.kind !== 'list') return value ?? { kind: 'map', entries: [], line };
  const entries = value.items.flatMap((item): Entry[] => {
    const [key, of] = item.kind === 'list' ? item.items : [];
    return key?.kind === 'text' && of ? [{ key: key.text, value: of }] : [];
  });
  return { kind: 'map', entries, line };
}

/** An address made of a path and a base: `new URL('/me', 'https://api.example')`. */
function joined(path: string, base: string): string {
  return /^https?:/.test(path) ? path : base.replace(/\/$/, '') + (path.startsWith('/') ? '' : '/') + path;
}

/**
 * What a call comes to, as far as its name tells; undefined where it doesn't.
 * @param before what the path came to so far: `Buffer.from(…)` in `Buffer.from(…).toString('base64')`
 */
export function resultOf(
  path: string,
  { plain, named }: Arguments,
  before: Value | undefined,
  line: number,
): Value | undefined {
  const [given, second] = plain;
  const text = textOf(given);
  if (/(?:environ\.get|getenv)$/.test(path) && given?.kind === 'text')
    return { kind: 'text', text: `\${${text}}`, line };
  if (before) return before;
  if (ENCODERS.test(path)) return { kind: 'text', text: `base64(${text})`, line };
  if (BASIC.test(path)) return plain.length > 1 ? { kind: 'list', items: plain, line } : named;
  if (CLIENT.test(path))
    return named.entries.length > 0 ? named : (given ?? { kind: 'map', entries: [], line });
  if (path === 'Request' && given)
    return { kind: 'map', entries: [{ key: 'url', value: given }, ...entriesOf(second)], line };
  if (!HANDS_ON.test(path)) return undefined;
  if (path.endsWith('URL') && second?.kind === 'text')
    return { kind: 'text', text: joined(text, second.text), line };
  if (/(?:Headers|URLSearchParams|dict)$/.test(path))
    return named.entries.length > 0 ? named : mapOf(given, line);
  return given;
}
