/** What is read of a request's headers: `Headers` of the Fetch standard, or less. */
export interface HeaderReader {
  /** @param name in lower case */
  get: (name: string) => string | null;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a request that changes something comes from a page that may: one of this site.
 *
 * `Sec-Fetch-Site` decides where a browser sends it (Fetch Metadata, W3C): under `Referrer-Policy: no-referrer` a form
 * of our own carries `Origin: null`, which says nothing. `none` is a reload or an address typed by hand. An older browser
 * is judged by its `Origin`, compared with the host that it asked. A program that sends neither, such as curl, acts for
 * whoever runs it and cannot be misused by another site.
 *
 * Static copies of this site may send votes too, where the server is told of them. Their scripts name their origin. Their
 * forms can't, for the same policy, and nor can any other site's: with copies about, a form is taken that a person sent
 * (`Sec-Fetch-User`) and that leads them to the thank-you page. A vote is worth no more than that click.
 * @param copies origins of those copies
 */
export function mayVote(headers: HeaderReader, copies: readonly string[] = []): boolean {
  return isOwn(headers) || (copies.length > 0 && isCopy(headers, copies));
}

function isCopy(headers: HeaderReader, copies: readonly string[]): boolean {
  const origin = headers.get('origin') ?? '';
  if (origin !== 'null') return copies.includes(origin);
  return headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-user') === '?1';
}

function isOwn(headers: HeaderReader): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const from = hostOf(origin);
  // The scheme of `Host` is not known behind a proxy: the origin's own makes default ports compare alike.
  const asked = from && hostOf(`${new URL(origin).protocol}//${headers.get('host') ?? ''}`);
  return Boolean(from) && from === asked;
}
