/**
 * `/whole-site.json`, which the build writes: every file of the site, as its address from the top, a revision that changes
 * with its content (empty where the address does), and its bytes on the way, about. For example
 *
 *   [["/guide/","9c1a7d30e2b4",10240],["/_astro/page.B8fvN1.js","",2100]]
 */
export type WholeSite = [address: string, revision: string, bytes: number][];

/** Name of the cache that holds the whole site; the service worker looks into it, see service-worker/pages.ts. */
export const SITE = `keyfix-site:${import.meta.env.BASE_URL}`;

/**
 * An entry of that cache that is no page: which revision of each file is in it, and since when. Written here while files
 * come in and when all are there; `at` is 0 before that. What can't be read counts as nothing kept: files are fetched anew.
 *
 *   {"at":1795737600000,"revisions":{"/guide/":"9c1a7d30e2b4","/_astro/page.B8fvN1.js":""}}
 */
export interface KeptSite {
  at: number;
  revisions: Record<string, string | undefined>;
}

const RECORD = `${import.meta.env.BASE_URL}whole-site-record`;

/** The address in the browser of a place of the list. */
export function addressOf(place: string): string {
  return import.meta.env.BASE_URL + place.slice(1);
}

/**
 * Fetches the list of the release that the server has now.
 * @throws where there is no network
 */
export async function fetchList(): Promise<WholeSite> {
  const answer = await fetch(addressOf('/whole-site.json'), { cache: 'no-cache' });
  if (!answer.ok) throw new TypeError(`the list answers ${answer.status}`);
  return (await answer.json()) as WholeSite;
}

/** What is kept of the whole site. */
export async function readRecord(): Promise<KeptSite> {
  const nothing = { at: 0, revisions: {} };
  if (!(await caches.has(SITE))) return nothing;
  const kept = await (await caches.open(SITE)).match(RECORD);
  return kept ? ((await kept.json().catch(() => nothing)) as KeptSite) : nothing;
}

/** @throws DOMException `QuotaExceededError` where there is no room */
export async function writeRecord(record: KeptSite): Promise<void> {
  await (await caches.open(SITE)).put(RECORD, Response.json(record));
}

/** What is missing, or there in another revision. */
export function missing(list: WholeSite, { revisions }: KeptSite): WholeSite {
  return list.filter(([address, revision]) => revisions[address] !== revision);
}
