import {
  addressOf,
  missing,
  readRecord,
  SITE,
  writeRecord,
  type KeptSite,
  type WholeSite,
} from './whole-site.ts';

/** How many files are fetched at once: what browsers do by themselves. */
const AT_ONCE = 6;
/** After how many files it is written down what is there: what is fetched twice if the page is closed. */
const NOTED = 50;

/**
 * Fetches what is missing of the whole site, and lets go of what is no longer part of it.
 * @param progress called with how many files are there
 * @param signal stops it; what is there stays
 * @throws DOMException `QuotaExceededError` where there is no room, `AbortError` when stopped; TypeError without a network
 */
export async function keepSite(
  list: WholeSite,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const record = await readRecord();
  const cache = await caches.open(SITE);
  const waiting = missing(list, record);
  let done = list.length - waiting.length;

  async function work(): Promise<void> {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const [place, revision] = file;
      signal.throwIfAborted();
      const answer = await fetch(addressOf(place), { cache: revision ? 'no-cache' : 'default', signal });
      // Gone since the list was made: the next release's list does not have it.
      if (answer.status >= 500) throw new TypeError(`${place} answers ${answer.status}`);
      if (answer.ok && !answer.redirected) await cache.put(addressOf(place), answer);
      record.revisions[place] = revision;
      done += 1;
      progress(done);
      if (done % NOTED === 0) await writeRecord(record);
    }
  }

  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await letGo(cache, list, record.revisions);
    record.at = Date.now();
  } finally {
    await writeRecord(record);
  }
}

async function letGo(cache: Cache, list: WholeSite, revisions: KeptSite['revisions']): Promise<void> {
  const wanted = new Set(list.map(([place]) => place));
  for (const place of Object.keys(revisions).filter((one) => !wanted.has(one))) {
    await cache.delete(addressOf(place));
    // What is undefined does not get into JSON.
    revisions[place] = undefined;
  }
}

/** Lets go of the whole site. */
export async function removeSite(): Promise<void> {
  await caches.delete(SITE);
}
