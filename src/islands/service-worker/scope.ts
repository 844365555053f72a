/** The worker's own global scope, under its type. */
export const scope = self as unknown as ServiceWorkerGlobalScope;

/** The path below which the site stands, with a slash at its end. */
const top = new URL(scope.registration.scope).pathname;

/** An address from the top of the site: `/guide/` for `https://example.com/docs/guide/?x`. */
export function addressIn(url: URL): string {
  return url.pathname.slice(top.length - 1);
}

/** Names a cache, so that two copies of the site on one host keep theirs apart. */
export function cacheName(name: string): string {
  return `keyfix-${name}:${top}`;
}
