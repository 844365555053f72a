/** Pagefind behind the interface that the search rules ask for. Nothing of it is fetched before the first search. */
import type { RecordKind } from '../../schemas/search-record.ts';
import type { Hit, Section, WordIndex } from '../../search/word-index.ts';
import { indexFolder } from './reading/page-data.ts';

/** The part of Pagefind's browser interface that is used here. https://pagefind.app/docs/api/ */
interface Pagefind {
  search: (term: string | null) => Promise<{ results: PagefindHit[] }>;
}
interface PagefindHit {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<Fragment>;
}
interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
}

const OPTIONS = {
  // Results are places: the base is added where they are drawn.
  baseUrl: '/',
  // A search takes a millisecond; the worker would cost 11 kB and a hole in the content security policy.
  noWorker: true,
  // One address for the entry file, so that the browser's cache can check it instead of fetching it again.
  metaCacheTag: 'entry',
  ranking: { metaWeights: { title: 5, codes: 5, also: 2 } },
};

/**
 * Fetches Pagefind and the search index.
 * @param attempt counts from 0: browsers remember that a module could not be loaded, under its address
 * @throws Error where any of it cannot be loaded
 */
export async function openIndex(attempt: number): Promise<WordIndex> {
  const folder = indexFolder();
  const address = `${folder}pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`;
  const module = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = module.createInstance({ basePath: folder, ...OPTIONS });
  const hits = async (term: string | null) => (await pagefind.search(term)).results.map(toHit);
  let vocabulary: Promise<string[]> | undefined;
  const size = (await pagefind.search(null)).results.length;
  return {
    exactly: (words) => hits(`"${words}"`),
    beginningWith: hits,
    size: () => Promise.resolve(size),
    vocabulary: () => (vocabulary ??= fetchVocabulary(folder)),
  };
}

function toHit({ id, score, words, data }: PagefindHit): Hit {
  return { id, score, at: words, load: async () => toSection(await data()) };
}

function toSection({ url, content, meta, filters }: Fragment): Section {
  return {
    place: url,
    title: meta.title ?? '',
    page: filters.page?.[0] ?? '',
    // The build writes no other kinds, see schemas/search-record.ts.
    kind: filters.kind?.[0] as RecordKind,
    text: content,
    also: meta.also ?? '',
    codes: meta.codes?.split('\n') ?? [],
  };
}

async function fetchVocabulary(folder: string): Promise<string[]> {
  const answer = await fetch(`${folder}words.json`);
  if (!answer.ok) throw new Error(`words.json answers ${answer.status}`);
  return (await answer.json()) as string[];
}
