import type { Provider } from '../../schemas/provider.ts';
import type { Fault, Rule } from './rule.ts';

/** Every id that stands more than once, with the providers it stands at. */
function repeated(catalogue: readonly Provider[]): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { id: provider, errors } of catalogue) {
    for (const { id } of errors) {
      const first = seen.get(id);
      if (first) faults.push({ provider, says: `${id} stands at ${first} already` });
      else seen.set(id, provider);
    }
  }
  return faults;
}

/**
 * Ids are unique, begin with their provider's, and with no longer one: `aws-api-gateway-forbidden` belongs to
 * `aws-api-gateway` and may not stand at `aws`, so that an id alone says whose it is.
 */
export const idsAreUnique: Rule = (catalogue) => {
  const providers = catalogue.map(({ id }) => id).sort((one, other) => other.length - one.length);
  const strangers = catalogue.flatMap(({ id: provider, errors }) =>
    errors.flatMap(({ id }) => {
      const owner = providers.find((candidate) => id.startsWith(`${candidate}-`));
      if (owner === provider) return [];
      return [
        { provider, says: `${id} must begin with "${provider}-"${owner ? `, not with "${owner}-"` : ''}` },
      ];
    }),
  );
  return [...repeated(catalogue), ...strangers];
};
