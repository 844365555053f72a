import type { APIRoute, GetStaticPaths } from 'astro';
import { data, dataVersion } from '../../checklist.ts';

export const getStaticPaths = (() => [{ params: { version: dataVersion } }]) satisfies GetStaticPaths;

/** The checklist's data (`triage/data.ts`), fetched when a reader first reaches for an answer. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
