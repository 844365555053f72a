/** `npm run bench:size`: what every page of the last build weighs, against the budgets. */
import { onDemandAddresses } from '../../src/build/built-site/on-demand.ts';
import { parsePage } from '../../src/build/built-site/parse.ts';
import { readBuiltSite } from '../../src/build/built-site/read.ts';
import { startServer } from '../setup/server.ts';
import budgets from './budgets.json' with { type: 'json' };
import { offlineBytes, weigh, type Figure, type PageWeight } from './size/page-weight.ts';
import { fetchCompressed, wireBytes } from './size/wire.ts';

const FIGURES = ['markup', 'first', 'all'] as const;

async function weighOnDemand(): Promise<PageWeight[]> {
  const { origin, stop } = await startServer();
  try {
    const weights: PageWeight[] = [];
    for (const address of onDemandAddresses()) {
      const { bytes, html } = await fetchCompressed(origin + address);
      weights.push(weigh(address, parsePage(html), bytes));
    }
    return weights;
  } finally {
    await stop();
  }
}

function weighBuilt(): PageWeight[] {
  return readBuiltSite().map(({ address, elements }) =>
    weigh(address, elements, wireBytes(address.replace(/\/$/, '/index.html'))),
  );
}

/** Pages of one kind share a row of the table: the parts after the first are stars. */
function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  if (!address.endsWith('/')) return address;
  return first === '' ? '/' : `/${[first, ...rest.map(() => '*')].join('/')}/`;
}

function heaviest(pages: readonly PageWeight[], figure: (typeof FIGURES)[number]): string {
  const { bytes, budget }: Figure = pages
    .map((page) => page[figure])
    .reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return `${bytes} / ${budget === Infinity ? '–' : budget}`;
}

const weights = [...weighBuilt(), ...(await weighOnDemand())];
const kinds = Map.groupBy(weights, ({ address }) => kindOf(address));
console.log('Bytes as sent (brotli), heaviest page of each kind / budget');
console.table(
  [...kinds].map(([kind, pages]) => ({
    kind,
    pages: pages.length,
    'HTML and CSS': heaviest(pages, 'markup'),
    'scripts at first': heaviest(pages, 'first'),
    'scripts without search and offline': heaviest(pages, 'all'),
  })),
);

const problems = weights.flatMap((page) =>
  [
    ...FIGURES.filter((figure) => page[figure].bytes > page[figure].budget).map(
      (figure) => `${figure} has ${page[figure].bytes} bytes, ${page[figure].budget} at most`,
    ),
    ...page.faults,
  ].map((problem) => `${page.address}: ${problem}`),
);
const offline = offlineBytes();
console.log(`Scripts for offline: ${offline} / ${budgets.size.offlineScripts} bytes`);
if (offline > budgets.size.offlineScripts) problems.push(`offline: ${offline} bytes of scripts`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
