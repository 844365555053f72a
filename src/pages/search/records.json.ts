/** What the search index is made from, as JSON. Read by build/search-index, never by a reader. */
import { siteRecords } from '../../records.ts';

export const prerender = true;

/** Every record. */
export async function GET(): Promise<Response> {
  return Response.json(await siteRecords());
}
