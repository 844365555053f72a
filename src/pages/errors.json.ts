import type { APIRoute } from 'astro';
import { BASE } from '../base.ts';
import { providersByName } from '../collections.ts';
import { errorRecords } from '../exports/error-record.ts';

/** Every error of the catalogue, for other programs: see `exports/error-record.ts`. */
export const GET: APIRoute = async ({ site, url }) => {
  const providers = await providersByName();
  const start = new URL(`${BASE}/`, site ?? url);
  return Response.json(providers.flatMap((provider) => errorRecords(provider, start)));
};
