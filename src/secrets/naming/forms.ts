import type { Certainty } from './credentials.ts';

/** A form that the keys of many have. */
export interface NamedForm {
  readonly form: 'jwt' | 'private-key' | 'uuid' | 'hex' | 'base64' | 'unknown';
  readonly certainty: Certainty;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JWT = /^(eyJ[\w-]+)\.[\w-]+\.[\w-]*$/;

/** Whether a key is a JSON Web Token (RFC 7519): its first part is a header that names an algorithm. */
function isJwt(key: string): boolean {
  const header = JWT.exec(key)?.[1];
  if (!header) return false;
  try {
    const decoded: unknown = JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof decoded === 'object' && decoded !== null && 'alg' in decoded;
  } catch {
    return false;
  }
}

/** The forms that a key has: at most one. */
export function formsOf(key: string): NamedForm[] {
  if (isJwt(key)) return [{ form: 'jwt', certainty: 'certain' }];
  if (UUID.test(key)) return [{ form: 'uuid', certainty: 'certain' }];
  if (/^[0-9a-f]+$/i.test(key)) return [{ form: 'hex', certainty: 'certain' }];
  const isPadded = key.length % 4 === 0 && /^[\w+/-]+={1,2}$/.test(key);
  return isPadded ? [{ form: 'base64', certainty: 'likely' }] : [];
}
