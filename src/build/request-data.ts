import { createHash } from 'node:crypto';
import { BASE } from '../base.ts';
import { providersByName } from '../collections.ts';
import { requestFacts } from '../requests/check/facts.ts';

/** What pasted requests are compared with, as a file of the site. */
export interface RequestData {
  /** A hash of the content: a changed catalogue has a new address, so the file can be cached for good. */
  readonly version: string;
  /** Where it is served. Example: `/check/requests-3f9a0c1b2d4e.json`. */
  readonly address: string;
  readonly body: string;
}

/** Made from the catalogue at build time (`requests/check/facts.ts`), fetched when a reader turns to the field. */
export async function requestData(): Promise<RequestData> {
  const body = JSON.stringify(requestFacts(await providersByName()));
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { version, address: `${BASE}/check/requests-${version}.json`, body };
}
