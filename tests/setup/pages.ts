import { onDemandAddresses } from '../../src/build/built-site/on-demand.ts';
import { readBuiltSite } from '../../src/build/built-site/read.ts';

/** How many pages of a kind are looked at in a browser where there are hundreds alike. */
const SAMPLE = 6;
/** Fixed, so that a failure can be repeated; another number looks at other pages. */
const SEED = 20_260_101;

/** The pages to look at in a browser: all of them, but for the error catalogue, of which a sample of each kind. */
export function pagesToVisit(): string[] {
  const built = readBuiltSite().map(({ address }) => address);
  const kinds = Map.groupBy(built, kindOf);
  return [...[...kinds.values()].flatMap((pages) => sample(pages)), ...onDemandAddresses()];
}

function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  return first === 'errors' ? `errors, ${rest.length} deep` : 'others';
}

function sample(pages: readonly string[]): readonly string[] {
  if (pages.length <= 20) return pages;
  const picked = [...pages];
  let state = SEED;
  for (let at = 0; at < SAMPLE; at += 1) {
    // A linear congruential generator (Numerical Recipes): enough to pick pages.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const other = at + (state % (picked.length - at));
    [picked[at], picked[other]] = [picked[other] ?? '', picked[at] ?? ''];
  }
  return picked.slice(0, SAMPLE);
}
