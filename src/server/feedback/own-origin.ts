function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a request that changes something comes from a page of this site.
 *
 * `Sec-Fetch-Site` decides where a browser sends it (Fetch Metadata, W3C): under `Referrer-Policy: no-referrer` a form
 * of our own carries `Origin: null`, which says nothing. `none` is a reload or an address typed by hand. An older browser
 * is judged by its `Origin`, compared with the host that it asked. A program that sends neither, such as curl, acts for
 * whoever runs it and cannot be misused by another site.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const from = hostOf(origin);
  // The scheme of `Host` is not known behind a proxy: the origin's own makes default ports compare alike.
  const asked = from && hostOf(`${new URL(origin).protocol}//${headers.get('host') ?? ''}`);
  return Boolean(from) && from === asked;
}
