import type { APIRoute, GetStaticPaths } from 'astro';
import { recogniserData } from '../../build/recogniser-data.ts';

export const getStaticPaths = (async () => {
  const { version } = await recogniserData();
  return [{ params: { version } }];
}) satisfies GetStaticPaths;

/** The recogniser's data (`recognise/data/unpack.ts`). */
export const GET: APIRoute = async () => {
  const { body } = await recogniserData();
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
