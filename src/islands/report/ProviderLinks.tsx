import strings from '../../content/en/strings/report.json' with { type: 'json' };
import { providerCalled } from '../../report/providers.ts';
import { fill } from '../../words.ts';
import type { View } from './view.ts';

const LINKS = ['status_page', 'error_docs', 'auth_docs', 'key_dashboard'] as const;

/** Where to look and ask, once the provider is one of the catalogue's. */
export function ProviderLinks({ view: { safe, providers } }: { view: View }) {
  const provider = providerCalled(providers, safe.provider);
  if (!provider) return null;
  return (
    <section class="report-links" aria-labelledby="report-links-title">
      <h2 id="report-links-title">{fill(strings.links, { provider: provider.name })}</h2>
      <ul>
        {LINKS.map((link) => {
          const to = provider[link];
          return to ? (
            <li key={link}>
              <a class="alone" href={to} rel="noreferrer">
                {strings.link[link]}
              </a>
            </li>
          ) : null;
        })}
        <li>
          <a class="alone" href={`/errors/${provider.id}/`}>
            {strings.link.page}
          </a>
        </li>
      </ul>
    </section>
  );
}
