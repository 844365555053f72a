import { createHash } from 'node:crypto';
import { BASE } from '../base.ts';
import { providersByName } from '../collections.ts';
import { reportProvider } from '../report/providers.ts';

/** The names and links of the catalogue's providers, as a file that the report's form fetches. */
export interface ReportProviders {
  /** A hash of the content: a changed catalogue has a new address, so the file can be cached for good. */
  readonly version: string;
  /** Where it is served. Example: `/report/3f9a0c1b2d4e.json`. */
  readonly address: string;
  readonly body: string;
}

/** Made from the catalogue at build time. */
export async function reportProviders(): Promise<ReportProviders> {
  const body = JSON.stringify((await providersByName()).map(reportProvider));
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { version, address: `${BASE}/report/${version}.json`, body };
}
