import { isPlaceholder } from '../../secrets/judge/placeholder.ts';
import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import { basicFaults } from './basic.ts';
import type { Carrier } from './carriers.ts';
import { finding } from './finding.ts';
import { lower } from './names.ts';
import { schemeFault, schemeOf } from './scheme.ts';
import type { Finding } from './types.ts';

/** Hosts in the reader's own house, where nothing else listens in. */
const AT_HOME =
  /^(?:localhost|[^.]*|.*\.(?:local|internal|lan|home|test|localhost)|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*)$/;
const KEY_HEADER = /^(?:authorization|(?:x-)?api-?key|.*-token)$/i;

function authorizationFaults(carrier: Carrier): Finding[] {
  const { value, line, name } = carrier;
  const scheme = schemeOf(value);
  if (lower(name) === 'authorization' && scheme && lower(scheme) === 'basic')
    return basicFaults(carrier, '$USER:$PASSWORD', '');
  const fault = scheme ? schemeFault(value, `${scheme} `, '') : undefined;
  if (fault && scheme) return [finding(fault.id, line, fault.found, scheme)];
  const key = value
    .trim()
    .slice(scheme?.length ?? 0)
    .trim();
  if (key === '') return [finding('key-empty', line, name)];
  if (/^["'].*["']$/.test(key)) return [finding('quoted-value', line)];
  return isPlaceholder(key) && !key.includes('$') ? [finding('placeholder', line)] : [];
}

/** What is wrong with a request whoever it goes to: as RFC 9110, 6750 and 7617 want a header with a credential. */
export function findingsAnywhere(request: ParsedRequest): Finding[] {
  const { protocol, host } = addressOf(request);
  const carriers = request.headers.filter(({ name }) => KEY_HEADER.test(name.trim()));
  const broken = carriers.filter(({ value }) => /[\r\n]/.test(value));
  const carriesKey = carriers.length > 0 || request.basic !== null;
  const isOpen = protocol === 'http' && /^http:/i.test(request.url.value) && !AT_HOME.test(host);
  return [
    ...broken.map(({ line, name }) => finding('line-break', line, lower(name))),
    ...carriers
      .filter((one) => !broken.includes(one))
      .flatMap((one) => authorizationFaults({ in: 'header', ...one })),
    ...(isOpen && carriesKey && !host.includes('$')
      ? [finding('not-https', request.url.line, 'http://', 'https://', 'likely')]
      : []),
  ];
}
