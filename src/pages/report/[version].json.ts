import type { APIRoute, GetStaticPaths } from 'astro';
import { reportProviders } from '../../build/report-providers.ts';

export const getStaticPaths = (async () => {
  const { version } = await reportProviders();
  return [{ params: { version } }];
}) satisfies GetStaticPaths;

/** The providers that the report's form suggests, fetched when a reader turns to it. */
export const GET: APIRoute = async () => {
  const { body } = await reportProviders();
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
