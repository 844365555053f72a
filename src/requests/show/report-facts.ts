import type { Field } from '../../report/fields.ts';
import { addressOf } from '../check/address.ts';
import { credentialsOf, schemeOf } from './credentials.ts';
import type { Examined } from './examine.ts';

/** How the request sends its key, with `<key>` in the key's place; empty where it sends none. */
function formatOf({ request, known }: Examined): string {
  const [carrier] = credentialsOf(request, known?.provider);
  if (!carrier) return '';
  if (carrier.in === 'query') return `?${carrier.name}=<key>`;
  if (carrier.in !== 'header') return 'Authorization: Basic base64(<user>:<key>)';
  return [`${carrier.name}:`, schemeOf(carrier), '<key>'].filter(Boolean).join(' ');
}

/** What a request says for a report to support: whose API, which endpoint, how the key is sent. Values of the query are left out. */
export function reportFacts(examined: Examined): Partial<Record<Field, string>> {
  const { request, known } = examined;
  const { protocol, host, path } = addressOf(request);
  const format = formatOf(examined);
  return {
    ...(known && { provider: known.provider.name }),
    endpoint: `${request.method.value} ${protocol}://${host}${path}`,
    ...(format !== '' && { format }),
  };
}
