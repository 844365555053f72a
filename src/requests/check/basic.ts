import type { Carrier } from './carriers.ts';
import { finding } from './finding.ts';
import { decodeBase64 } from './literal.ts';
import { lower } from './names.ts';
import type { Finding } from './types.ts';

const isVariable = (text: string) => /^\$\{\w+\}$/.test(text);
/** A variable that may hold user and password together: its name doesn't say that it is one of them. */
const mayHoldBoth = (text: string) => isVariable(text) && !/(?:key|token|secret|id|user|name)\}$/i.test(text);

/** User and password as they were given to a client, which encodes them. */
function pairFaults({ value, line, in: where }: Carrier, template: string): Finding[] {
  const isWhole = value.includes(':') || (isVariable(value) && where === 'address');
  return isWhole ? [] : [finding('basic-without-colon', line, '', template)];
}

/**
 * What is wrong with Basic authentication (RFC 7617): another word in front, no Base64, no colon between user and
 * password.
 * @param template user and password as they belong, with variables
 * @param also the provider's other ways
 */
export function basicFaults(carrier: Carrier, template: string, also: string): Finding[] {
  if (carrier.in !== 'header') return pairFaults(carrier, template);
  const { value, line } = carrier;
  const [, scheme = '', rest = ''] = /^\s*(Basic|[A-Za-z-]+(?=\s))?\s*([\s\S]*)$/i.exec(value) ?? [];
  if (/^Basic\s+Basic\b/i.test(value.trim()))
    return [finding('scheme-doubled', line, 'Basic Basic', 'Basic')];
  if (lower(scheme) !== 'basic') {
    if (scheme && also.includes(lower(scheme))) return [];
    return [finding(scheme ? 'scheme-wrong' : 'scheme-missing', line, scheme, 'Basic')];
  }
  const given = rest.trim();
  const decoded = /^base64\(([\s\S]*)\)$/.exec(given)?.[1] ?? decodeBase64(given);
  if (decoded === undefined)
    return isVariable(given) ? [] : [finding('basic-not-encoded', line, 'Basic …', template)];
  if (/[\r\n]/.test(decoded)) return [finding('encoded-line-end', line)];
  return decoded.includes(':') || mayHoldBoth(decoded)
    ? []
    : [finding('basic-without-colon', line, '', template)];
}
