import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import type { Carrier } from './carriers.ts';
import type { KeyPlace } from './facts.ts';

const VARIABLE = /\$\{([A-Za-z_]\w*)\}/g;
/** A word of a body or a path that is long enough for a key. */
const LONG = /[\w.:+/=-]{16,}/g;
const MOST = 40;

/** What Base64 stands for, or undefined where the text is none. */
export function decodeBase64(text: string): string | undefined {
  try {
    return /^[A-Za-z\d+/]{4,}={0,2}$/.test(text) ? atob(text) : undefined;
  } catch {
    return undefined;
  }
}

function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The words of a carrier's value: `Bearer` and the key, user and password. */
function wordsOf({ value, in: where }: Carrier): string[] {
  if (where === 'query') return [unescape(value)];
  if (where !== 'header') return value.split(':');
  const basic = /^\s*Basic\s+(\S+)\s*$/i.exec(value)?.[1] ?? '';
  const inner = /^base64\((.*)\)$/.exec(basic)?.[1] ?? decodeBase64(basic);
  const words = value.trim().split(/[\s"'=]+/);
  if (inner !== undefined) return inner.split(':');
  return words.length > 1 ? words.slice(1) : words;
}

/** Keys that were pasted as they are, with the line that each stands on; what a variable holds is not known. */
export interface LiteralKey {
  readonly key: string;
  readonly line: number;
}

const isLiteral = (text: string) => text !== '' && !text.includes('${') && !/\s/.test(text);

/** The segment of a path that the key stands in; the first one where what belongs in front of it is missing. */
function keyInPath(request: ParsedRequest, before: string): string {
  const { path } = addressOf(request);
  const [key = ''] = path.slice(path.startsWith(before) ? before.length : 1).split('/');
  return key;
}

/** Every pasted text of a request that may be a key, those of its credentials first. */
export function literalKeys(
  request: ParsedRequest,
  carriers: readonly Carrier[],
  place: KeyPlace,
): LiteralKey[] {
  const ofCarriers = carriers.flatMap((one) => wordsOf(one).map((key) => ({ key, line: one.line })));
  const ofPath =
    place.in === 'path' ? [{ key: keyInPath(request, place.before), line: request.url.line }] : [];
  const { body } = request;
  const ofBody = (body?.value.match(LONG) ?? [])
    .slice(0, MOST)
    .map((key) => ({ key, line: body?.line ?? 1 }));
  return [...ofCarriers, ...ofPath, ...ofBody].filter(({ key }) => isLiteral(key));
}

/** The variables that hold a request's credentials, with their lines. */
export function variablesIn(
  carriers: readonly Carrier[],
): { readonly name: string; readonly line: number }[] {
  return carriers.flatMap(({ value, line }) =>
    [...value.matchAll(VARIABLE)].map(([, name = '']) => ({ name, line })),
  );
}

/** The claims of a JSON Web Token (RFC 7519), unverified; undefined where the text is none. */
export function claimsOf(key: string): Readonly<Record<string, unknown>> | undefined {
  const part = /^eyJ[\w-]+\.([\w-]+)\.[\w-]*$/.exec(key)?.[1];
  if (part === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
