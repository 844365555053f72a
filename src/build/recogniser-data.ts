import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { BASE } from '../base.ts';
import { buildIndex } from '../recognise/build-index.ts';
import { pack } from '../recognise/data/pack.ts';
import { prune } from '../recognise/prune.ts';

/** The recogniser's data as a file of the site. */
export interface RecogniserData {
  /** A hash of the content: a changed catalogue has a new address, so the file can be cached for good. */
  readonly version: string;
  /** Where it is served. Example: `/recognise/3f9a0c1b2d4e.txt`. */
  readonly address: string;
  readonly body: string;
}

let made: Promise<RecogniserData> | undefined;

async function make(): Promise<RecogniserData> {
  const providers = (await getCollection('providers')).map(({ data }) => data);
  const guide = (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);
  providers.sort((a, b) => (a.id < b.id ? -1 : 1));
  const sections = guide.map(({ id }) => id);
  const body = pack(prune(buildIndex(providers, sections)));
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { version, address: `${BASE}/recognise/${version}.txt`, body };
}

/** The data that the box loads when it is opened, made once a build from the catalogue and the guide. */
export function recogniserData(): Promise<RecogniserData> {
  return (made ??= make());
}
