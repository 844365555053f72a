/**
 * What happens to every page between its rendering and its reader: below a base, its addresses get it. And while writing
 * (`npm run dev`) nobody else opens the feedback: it is opened here, with the first page that asks.
 */
import { defineMiddleware } from 'astro:middleware';
import { BASE } from './base.ts';
import type * as Service from './server/feedback/service.ts';
import type { FeedbackService } from './server/feedback/service.ts';
import { readSettings } from './server/settings.ts';

let feedback: FeedbackService | undefined;

async function openedFeedback(): Promise<FeedbackService> {
  // Not through Vite: the store starts a thread from its own file.
  const file = new URL('./src/server/feedback/service.ts', `file://${process.cwd()}/`).href;
  const { openFeedback } = (await import(/* @vite-ignore */ file)) as typeof Service;
  return (feedback ??= openFeedback(readSettings(process.env)));
}

/** Adds the base to the addresses in a response: to those on a page, and to where a redirect leads. */
async function atBase(response: Response): Promise<Response> {
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  const leads = headers.get('location');
  if (leads?.startsWith('/')) headers.set('location', BASE + leads);
  if (!headers.get('content-type')?.startsWith('text/html')) {
    return new Response(response.body, { status, statusText, headers });
  }
  const { addBase } = await import('./build/base-path/add-base.ts');
  const html = addBase(await response.text(), BASE);
  return new Response(html, { status, statusText, headers });
}

export const onRequest = defineMiddleware(async ({ isPrerendered, locals }, next) => {
  if (import.meta.env.DEV && !isPrerendered) locals.feedback = await openedFeedback();
  const response = await next();
  // A page that is shown in place of another has been here already.
  if (BASE === '' || locals.isAtBase) return response;
  locals.isAtBase = true;
  return atBase(response);
});
