import type { APIRoute, GetStaticPaths } from 'astro';
import { requestData } from '../../build/request-data.ts';

export const getStaticPaths = (async () => {
  const { version } = await requestData();
  return [{ params: { version } }];
}) satisfies GetStaticPaths;

/** How each provider wants its key (`requests/check/facts.ts`). */
export const GET: APIRoute = async () => {
  const { body } = await requestData();
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
