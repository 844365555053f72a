import type { IntegrationResolvedRoute } from 'astro';
import { onDemandAddresses } from '../built-site/on-demand.ts';

type Route = Pick<IntegrationResolvedRoute, 'isPrerendered' | 'params' | 'pattern' | 'patternRegex' | 'type'>;

/**
 * The addresses that the server answers on request: pages and endpoints with one address each, and those of the
 * addresses known from the content that a route takes.
 * @param routes as Astro resolved them
 */
export function answeredOnRequest(routes: readonly Route[]): string[] {
  const onRequest = routes.filter(({ isPrerendered, type }) => !isPrerendered && type !== 'redirect');
  const fixed = onRequest.filter(({ params }) => params.length === 0).map(({ pattern }) => `${pattern}/`);
  const known = onDemandAddresses().filter((address) =>
    onRequest.some(({ patternRegex }) => patternRegex.test(address)),
  );
  return [...new Set([...fixed, ...known])];
}
