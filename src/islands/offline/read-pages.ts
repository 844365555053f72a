/** How many are listed: the page is one to leave, not to browse. */
const MOST = 12;

export interface ReadPage {
  address: string;
  title: string;
}

/** The pages that the service worker kept because the reader opened them, the last first. None where there is no worker. */
export async function readPages(): Promise<ReadPage[]> {
  const name = `keyfix-read:${import.meta.env.BASE_URL}`;
  if (!('caches' in window) || !(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const latest = [...(await cache.keys())].reverse().slice(0, MOST);
  return Promise.all(
    latest.map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? '';
      return { address: url, title: titleOf(html) || new URL(url).pathname };
    }),
  );
}

/** The page's title without the site's name. Our own pages: no element but the one in the head is called title. */
function titleOf(html: string): string {
  const title = /<title>(.*?)(?: · [^·<]*)?<\/title>/s.exec(html)?.[1] ?? '';
  return title
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
