import type { CatalogueError } from '../../schemas/catalogue-error.ts';
import type { Provider } from '../../schemas/provider.ts';
import { plainWording } from '../wording.ts';
import type { Fault, Rule } from './rule.ts';

const plainOf = ({ message, also_seen_as: others }: CatalogueError) => [message, ...others].map(plainWording);

function claimedTwice({ id: provider, errors }: Provider): Fault[] {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  for (const error of errors) {
    if (error.withdrawn) continue;
    for (const wording of plainOf(error)) {
      const owner = owners.get(wording);
      if (owner === error.id) faults.push({ provider, says: `${error.id} says "${wording}" twice` });
      else if (owner) faults.push({ provider, says: `${owner} and ${error.id} both say "${wording}"` });
      owners.set(wording, error.id);
    }
  }
  return faults;
}

/** No wording stands twice at one provider, whatever its case, blanks, quotes and placeholders. */
export const wordingsAreDistinct: Rule = (catalogue) => catalogue.flatMap(claimedTwice);

const GENERIC = 'http';
const isBare = (wording: string) => /^[a-z0-9_: ]+$/.test(wording) && wording.split(' ').length <= 3;

/**
 * A bare wording that a framework shares with two others occurs everywhere, so the entries of HTTP itself hold it
 * too: that is where it leads when the text shows no more.
 */
export const bareWordingsLeadToHttp: Rule = (catalogue) => {
  const holders = new Map<string, Provider[]>();
  for (const provider of catalogue) {
    for (const wording of new Set(provider.errors.flatMap(plainOf))) {
      if (isBare(wording)) holders.set(wording, [...(holders.get(wording) ?? []), provider]);
    }
  }
  return [...holders].flatMap(([wording, providers]) => {
    const everywhere = providers.length >= 3 && providers.some(({ category }) => category === 'framework');
    if (!everywhere || providers.some(({ id }) => id === GENERIC)) return [];
    return [{ provider: GENERIC, says: `no entry says "${wording}", which ${providers.length} others do` }];
  });
};
