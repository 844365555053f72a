import { providerAddress } from '../../catalogue/addresses.ts';
import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import type { Examined } from '../../requests/show/examine.ts';
import { maskSecrets } from '../../secrets/mask.ts';
import { fill } from '../../words.ts';
import { Inline } from '../triage/Inline.tsx';
import type { Choice } from './view.ts';

const { results: words } = strings;

function sentenceOf({ known, host: written }: Examined, chosen: Choice): string {
  const host = maskSecrets(written).text;
  if (!known)
    return fill(chosen.id === '' ? words.unknownHost : words.noFacts, { host, provider: chosen.name });
  const { name: provider, hosts } = known.provider;
  if (known.by === 'host') return fill(words.byHost, { host, provider });
  const said = fill(words.byChoice, { provider });
  if (hosts.length === 0) return said;
  return `${said} ${fill(words.otherHost, { host, provider, hosts: hosts.join('`, `') })}`;
}

/** Whose request it was taken for, and why. */
export function Told({ examined, chosen }: { examined: Examined; chosen: Choice }) {
  const { known } = examined;
  const id = known?.provider.id ?? chosen.id;
  return (
    <p class="told-by">
      <Inline text={sentenceOf(examined, chosen)} />{' '}
      {id !== '' && (
        <a class="alone" href={`${providerAddress(id)}#sending`}>
          {fill(words.providerPage, { provider: known?.provider.name ?? chosen.name })}
        </a>
      )}
    </p>
  );
}
