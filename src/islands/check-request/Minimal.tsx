import { providerAddress } from '../../catalogue/addresses.ts';
import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import files from '../../content/en/strings/request-files.json' with { type: 'json' };
import type { ProviderFacts } from '../../requests/check/facts.ts';
import { fileAddress } from '../../requests/files/request-files.ts';
import { LANGUAGES, renderRequest } from '../../requests/render/index.ts';
import { fill } from '../../words.ts';
import { remembered } from '../languages.ts';
import { Languages } from './Languages.tsx';

const { minimal: words } = strings;

/** The smallest request that proves a key of this provider, and what may come back. */
export function Minimal({ provider: { id, name, minimal } }: { provider: ProviderFacts }) {
  const last = remembered();
  return (
    <section aria-labelledby="minimal-title">
      <h3 id="minimal-title">{fill(words.title, { provider: name })}</h3>
      <p>{words.lead}</p>
      <Languages
        name="minimal-language"
        first={LANGUAGES.find((one) => one.id === last)?.id ?? 'curl'}
        codeIn={(language) => renderRequest(minimal, language)}
      />
      <p class="finding-foot">
        <span>{files.lead}</span>
        <a class="alone" href={fileAddress(id, 'http')} download={`${id}.http`}>
          {files.asHttp}
        </a>
        <a
          class="alone"
          href={fileAddress(id, 'postman_collection.json')}
          download={`${id}.postman_collection.json`}
        >
          {files.asPostman}
        </a>
      </p>
      <p class="finding-foot">
        <a class="alone" href={`${providerAddress(id)}#minimal-request`}>
          {words.good}
        </a>
        <a class="alone" href={`${providerAddress(id)}#errors`}>
          {fill(words.errors, { provider: name })}
        </a>
      </p>
    </section>
  );
}
