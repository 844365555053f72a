import type { APIRoute } from 'astro';
import { BASE } from '../base.ts';

/**
 * What crawlers may read (RFC 9309): everything but half-answered checklists, of which there are thousands that show
 * the same questions, and the ways of a vote.
 */
export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *
Disallow: ${BASE}/triage/*?
Disallow: ${BASE}/feedback/
Disallow: ${BASE}/api/

Sitemap: ${new URL(BASE + '/sitemap-index.xml', site ?? url).href}
`);
