/** How a page is answered: from the network, and from what is kept where that is gone or slow. */
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { isPageToKeep, keepRead, READ } from './read-pages.ts';
import { pageOfRelease } from './release.ts';
import { cacheName, scope } from './scope.ts';

/** Seconds to wait for the network where the page is kept. Without a kept page there is nothing else to show. */
const PATIENCE = 3;

/** The whole site, where the reader asked to keep it: islands/keep-site fills it. */
const SITE = cacheName('site');

/** The page that is kept for an address: of this release, else as it was last read, else of the whole site. */
async function keptPage(url: URL): Promise<Response | undefined> {
  const address = url.origin + url.pathname;
  const read = async () => (await caches.open(READ)).match(address);
  const whole = async () => ((await caches.has(SITE)) ? (await caches.open(SITE)).match(address) : undefined);
  return (await pageOfRelease(url)) ?? (await read()) ?? (await whole());
}

async function keptOrSlashed(url: URL): Promise<Response | undefined> {
  const kept = await keptPage(url);
  if (kept ?? url.pathname.endsWith('/')) return kept;
  // As the server does with an address that lacks its slash.
  const slashed = new URL(`${url.pathname}/${url.search}`, url);
  return (await keptPage(slashed)) && Response.redirect(slashed, 302);
}

/** Says that this page is not on the device, at the page's own address. Not a 200: nothing shall take it for the page. */
async function offlinePage(): Promise<Response> {
  const page = await pageOfRelease(new URL('offline/', scope.registration.scope));
  if (!page) return Response.error();
  const { headers } = page;
  return new Response(await page.text(), { status: 503, statusText: 'Offline', headers });
}

export const pages = new NetworkFirst({
  cacheName: READ,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      fetchDidSucceed: async ({ request, response }) => {
        // A server in trouble is no better than none, where the page is at hand.
        if (response.status >= 500 && (await keptPage(new URL(request.url)))) throw new TypeError('no page');
        return response;
      },
      cacheWillUpdate: async ({ request, response }) => {
        const url = new URL(request.url);
        // A query makes another page of it, as the checklist's answers do; what a release keeps is there already.
        if (url.search === '' && isPageToKeep(response) && !(await pageOfRelease(url)))
          await keepRead(url.href, response.clone());
        return null;
      },
      cachedResponseWillBeUsed: ({ request }) => keptOrSlashed(new URL(request.url)),
      handlerDidError: offlinePage,
    },
  ],
});
