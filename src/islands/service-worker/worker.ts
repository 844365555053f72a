/** The service worker, `/sw.js`: what a reader has visited or kept works without the network. */
import { Route } from 'workbox-routing/Route.js';
import { Router } from 'workbox-routing/Router.js';
import { isHashed } from '../../hashed.ts';
import { deliverWaiting } from '../feedback/outbox.ts';
import { pages } from './pages.ts';
import { release } from './release.ts';
import { addressIn, scope } from './scope.ts';
import { takeOver, tidy } from './take-over.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(release.install(event));
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver().then(() => tidy(event)));
});

// The network is back, and perhaps no page is open: votes that wait are sent. What still waits makes the browser try again.
scope.addEventListener('sync', (event) => {
  event.waitUntil(
    deliverWaiting().then((seconds) => {
      if (seconds !== undefined) throw new Error('votes still wait');
    }),
  );
});

const router = new Router();

// Pages. What the feedback answers belongs to nobody but who asked.
router.registerRoute(
  new Route(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && !/^\/(?:api|feedback)\//.test(addressIn(url)),
    (options) => {
      options.event.waitUntil(tidy(options.event));
      return pages.handle(options);
    },
  ),
);

// Files with a hash in their address: whichever cache has one, it is the one.
router.registerRoute(
  new Route(
    ({ request, url, sameOrigin }) => sameOrigin && !request.headers.has('range') && isHashed(addressIn(url)),
    async ({ request, url }) =>
      (await caches.match(url.origin + url.pathname, { ignoreVary: true })) ?? fetch(request),
  ),
);

// What else a release keeps, such as the site's icon.
router.registerRoute(
  new Route(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.mode !== 'navigate' && release.getCacheKeyForURL(url.href) !== undefined,
    async ({ request, url }) => (await release.matchPrecache(url.href)) ?? fetch(request),
  ),
);

router.addFetchListener();
