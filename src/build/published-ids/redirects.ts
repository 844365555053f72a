/** Moved places, old to new: an address (`/old/`) or an id on a page (`/guide/#old`). */
export type Redirects = Readonly<Record<string, string>>;

const PLACE = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/**
 * Where a reader ends up who follows an old link, as server and browser do it: the page's address may have moved, then
 * the id on the page. A fragment survives a moved address unless the new place has one of its own.
 */
export function follow(place: string, redirects: Redirects): string {
  const [address = '', id] = place.split('#');
  const moved = redirects[address];
  const arrived = moved === undefined ? place : moved.includes('#') || !id ? moved : `${moved}#${id}`;
  return arrived.includes('#') ? (redirects[arrived] ?? arrived) : arrived;
}

/** The moved addresses, for the server. Moved ids are the browser's to follow: a server never sees a fragment. */
export function movedAddresses(redirects: Redirects): Record<string, string> {
  return Object.fromEntries(Object.entries(redirects).filter(([from]) => !from.includes('#')));
}

/** The ids that have moved away from a page, and where each went. */
export function movedFrom(address: string, redirects: Redirects): { id: string; to: string }[] {
  return Object.entries(redirects)
    .filter(([from]) => from.startsWith(`${address}#`))
    .map(([from, to]) => ({ id: from.slice(address.length + 1), to }));
}

/**
 * Finds what is wrong with the table of moved places: loops, chains, ends in nothing, lines that never apply.
 * @param live every place that exists now
 * @returns one sentence a problem
 */
export function redirectProblems(redirects: Redirects, live: ReadonlySet<string>): string[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const malformed = [from, to].find((place) => !PLACE.test(place));
    if (malformed !== undefined) return [`"${malformed}" is not a place such as "/guide/" or "/guide/#id"`];
    if (live.has(from)) return [`"${from}" still exists: take its line out, or the place`];
    const [page = ''] = from.split('#');
    if (page !== from && page in redirects)
      return [`"${from}" never applies: its page has moved, write it for the new page`];
    if (to in redirects) return [`"${from}" leads to "${to}", which has moved too: name the last place`];
    return live.has(to) ? [] : [`"${from}" leads to "${to}", which does not exist`];
  });
}

/** Published places that are gone: neither on the site nor led somewhere that is. */
export function lostPlaces(
  published: readonly string[],
  redirects: Redirects,
  live: ReadonlySet<string>,
): string[] {
  return published.filter((place) => !live.has(place) && !live.has(follow(place, redirects)));
}
