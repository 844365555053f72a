import type { APIRoute } from 'astro';
import { BASE } from '../base.ts';
import strings from '../content/en/strings/exports.json' with { type: 'json' };
import words from '../content/en/strings/site.json' with { type: 'json' };
import { openSearchDescription } from '../exports/open-search.ts';

/** Lets a browser search this site from its address bar. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(
    openSearchDescription(new URL(`${BASE}/`, site ?? url), {
      name: words.name,
      description: strings.search,
    }),
    {
      headers: { 'content-type': 'application/opensearchdescription+xml' },
    },
  );
