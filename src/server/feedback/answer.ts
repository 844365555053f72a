import type { APIContext } from 'astro';
import { BASE } from '../../base.ts';
import { describeProblem, type Problem } from './problem.ts';
import { isForm } from './read-fields.ts';

/** Why a vote was refused and what had been typed, for the page that says so. */
export interface Refusal {
  problem: Problem;
  fields: unknown;
}

/** Whether whoever sent this reads pages, not JSON: a form without JavaScript, or a browser. */
function readsPages(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '';
  return accept.includes('text/html') || (isForm(request) && !accept.includes('json'));
}

/** Refuses: a problem document for a program, a page with what was typed for a reader. */
export async function refuse(context: APIContext, problem: Problem): Promise<Response> {
  if (!readsPages(context.request)) {
    const { text, ...answer } = describeProblem(problem);
    return new Response(text, answer);
  }
  context.locals.refusal = { problem, fields: problem.details.fields };
  return context.rewrite(new Request(new URL(`${BASE}/feedback/not-sent/`, context.url)));
}

/**
 * Says that it is done: JSON for a program, the thank-you page for a reader.
 * @param place where that page leads back to
 */
export function confirm(
  { request, url }: APIContext,
  status: 200 | 201,
  outcome: { vote: string } | { withdrawn: string },
  place: { page?: string | undefined; part?: string | undefined },
): Response {
  const headers = { 'cache-control': 'no-store' };
  if (!isForm(request)) return Response.json(outcome, { status, headers });
  const thanks = new URL('/feedback/thanks/', url);
  for (const [name, value] of Object.entries({ ...outcome, ...place }))
    if (value) thanks.searchParams.set(name, value);
  return new Response(null, {
    status: 303,
    headers: { ...headers, location: `${thanks.pathname}${thanks.search}` },
  });
}
