import { bad, check, note } from '../finding.ts';
import type { Expectation, Finding } from '../types.ts';

/** The registered claims (RFC 7519, section 4.1) that are looked at, and those of Supabase's keys. */
interface Claims {
  readonly exp?: unknown;
  readonly nbf?: unknown;
  readonly iss?: unknown;
  readonly role?: unknown;
  readonly ref?: unknown;
}

const SHAPE = /^eyJ[\w-]*\.[\w-]*(?:\.[\w-]*)?$/;
const SHORT = /^[\w.:/@ -]{1,80}$/;

function decode(part: string): object | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A date as claims hold it, in seconds since 1970; nothing else is one. */
function dateOf(claim: unknown): { ms: number; text: string } | undefined {
  if (typeof claim !== 'number' || !(Math.abs(claim) < 8.64e12)) return undefined;
  const ms = claim * 1000;
  return { ms, text: `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC` };
}

const textOf = (claim: unknown) => (typeof claim === 'string' && SHORT.test(claim) ? claim : undefined);

function dates(claims: Claims, now: number | undefined): Finding[] {
  if (now === undefined) return [];
  const expires = dateOf(claims.exp);
  const begins = dateOf(claims.nbf);
  return [
    ...(expires && expires.ms <= now ? [bad('expired', 'likely', { values: { date: expires.text } })] : []),
    ...(begins && begins.ms > now ? [bad('notYet', 'likely', { values: { date: begins.text } })] : []),
  ];
}

/** Supabase's legacy keys: role `anon` is public, `service_role` goes past row level security. */
function supabase(claims: Claims, { use, provider }: Expectation): Finding[] {
  const values = { provider: 'Supabase', credential: textOf(claims.role) ?? '' };
  if (claims.iss !== 'supabase') {
    const iss = textOf(claims.iss);
    return provider === 'supabase' && iss !== undefined
      ? [check('otherProject', 'hint', { values: { iss } })]
      : [];
  }
  if (claims.role === 'service_role' && use === 'browser')
    return [bad('secretInBrowser', 'likely', { values })];
  return claims.role === 'anon' && use === 'server' ? [check('isPublic', 'likely', { values })] : [];
}

/**
 * Takes a JSON Web Token (RFC 7519) apart. Its signature is not verified: that takes the issuer's key.
 * @returns nothing where the text is none
 */
export function jwt(key: string, expectation: Expectation): Finding[] {
  if (!SHAPE.test(key)) return [];
  const parts = key.split('.');
  const [header, claims] = parts.map(decode);
  if (parts.length !== 3 || !header || !('alg' in header) || !claims || parts[2] === '') {
    // Encrypted tokens and other things in base64 begin so too: only a header that names an algorithm makes one.
    return header && 'alg' in header && !('enc' in header)
      ? [bad('brokenJwt', 'proven', { values: { parts: String(parts.length) } })]
      : [];
  }
  const { exp, iss, role, ref }: Claims = claims;
  const shown = { exp: dateOf(exp)?.text, iss: textOf(iss), role: textOf(role), ref: textOf(ref) };
  const values = Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return [
    ...dates(claims, expectation.now),
    ...supabase(claims, expectation),
    note('jwt', 'proven', { values }),
  ];
}
