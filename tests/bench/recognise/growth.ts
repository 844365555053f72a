import { readIndex } from '../../../src/recognise/data/read.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import type { Provider } from '../../../src/schemas/provider.ts';
import { buildIndex } from '../../../src/recognise/build-index.ts';
import { pack } from '../../../src/recognise/data/pack.ts';
import { readSections } from '../../setup/catalogue.ts';
import { brotliBytes } from './budget.ts';
import type { Case } from './cases.ts';
import { random } from './random.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za'.split(' ');

/** A made-up word: the catalogue's words stay, a share of them gives way to words that nobody else has. */
function madeUp(word: string, salt: number): string {
  const r = random(salt * 2654435761 + word.length * 40503 + word.charCodeAt(0));
  return Array.from({ length: 2 + r.int(2) }, () => SYLLABLES[r.int(SYLLABLES.length)]).join('');
}

/** Another catalogue of the same make: other names, and every third longer word another. */
function vary(providers: readonly Provider[], salt: number): Provider[] {
  const words = (text: string): string =>
    text.replace(/[A-Za-z]{4,}/g, (word) =>
      (word.length * 7 + word.charCodeAt(1)) % 3 === 0 ? madeUp(word.toLowerCase(), salt) : word,
    );
  return providers.map((provider) => {
    const id = `${provider.id}-v${salt}`;
    return {
      ...provider,
      id,
      name: `${provider.name} ${madeUp(provider.name, salt)}`,
      errors: provider.errors.map((error) => ({
        ...error,
        id: `${id}${error.id.slice(provider.id.length)}`,
        message: words(error.message),
        also_seen_as: error.also_seen_as.map(words),
      })),
    };
  });
}

/** The catalogue, grown by varied copies of itself. */
export function grown(times: number, providers: readonly Provider[]): string {
  const all = [...providers, ...Array.from({ length: times - 1 }, (_, i) => vary(providers, i + 1)).flat()];
  return pack(buildIndex(all, readSections()));
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

/** Milliseconds of processor time so far: other programs on the machine don't count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Bytes, and milliseconds to build the index and to recognise short and long pastes, at a size of the catalogue. */
export function timeAt(
  times: number,
  providers: readonly Provider[],
  cases: readonly Case[],
): Record<string, number> {
  const packed = grown(times, providers);
  const start = spent();
  const index = readIndex(packed);
  const built = spent() - start;
  const time = (text: string): number => {
    const from = spent();
    recognise(text, index);
    return spent() - from;
  };
  for (const { pasted } of cases) time(pasted);
  const short = cases.map(({ pasted }) => time(pasted));
  const everything = cases.map(({ pasted }) => pasted).join('\n');
  const long = everything.repeat(Math.ceil(200_000 / everything.length)).slice(0, 200_000);
  const longest = [0, 1, 2].map(() => time(long));
  return {
    [`${times}x, errors`]: index.entries.length,
    [`${times}x, brotli bytes`]: brotliBytes(packed),
    [`${times}x, ms to build the index`]: Math.round(built),
    [`${times}x, ms a paste, p50`]: Number(percentile(short, 0.5).toFixed(2)),
    [`${times}x, ms a paste, p95`]: Number(percentile(short, 0.95).toFixed(2)),
    [`${times}x, ms for 200 kB`]: Math.round(Math.min(...longest)),
  };
}
