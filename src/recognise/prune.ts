import type { CatalogueData, ErrorData, ProviderData } from './data/format.ts';
import { pack } from './data/pack.ts';
import { readIndex } from './data/read.ts';
import { recognise } from './recognise.ts';

/** Bits by which a wording must lead its error before the next. */
const MARGIN = 2;
const PLACEHOLDER = /\{[A-Za-z][^{}"',:]{0,40}\}/g;

/** The data with some of each error's wordings. */
function withWordings(
  data: CatalogueData,
  choose: (provider: ProviderData, error: ErrorData) => readonly string[],
): CatalogueData {
  return {
    ...data,
    providers: data.providers.map((provider) => ({
      ...provider,
      errors: provider.errors.map((error) => ({ ...error, wordings: choose(provider, error) })),
    })),
  };
}

/**
 * Leaves out the wordings that the recogniser leads to the right error without being told of them, by the first
 * wordings alone and by a margin: they would only cost bytes.
 */
export function prune(data: CatalogueData): CatalogueData {
  const index = readIndex(pack(withWordings(data, (_, { wordings }) => wordings.slice(0, 1))));
  const needless = (wording: string, id: string): boolean => {
    const { isNew, results } = recognise(wording.replace(PLACEHOLDER, 'x'), index);
    const [first, ...others] = results;
    if (isNew || first?.match !== 'exact' || first.entries.length > 1) return false;
    const next = Math.max(0, ...others.map(({ score }) => score));
    return first.entries[0]?.id === id && first.score - next >= MARGIN;
  };
  return withWordings(data, (provider, { slug, wordings }) =>
    wordings.filter((wording, at) => at === 0 || !needless(wording, `${provider.id}-${slug}`)),
  );
}
