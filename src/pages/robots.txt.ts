import type { APIRoute } from 'astro';

/**
 * What crawlers may read (RFC 9309): everything but half-answered checklists, of which there are thousands that show
 * the same questions, and the ways of a vote.
 */
export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *
Disallow: /triage/*?
Disallow: /feedback/
Disallow: /api/

Sitemap: ${new URL('sitemap-index.xml', site ?? url).href}
`);
