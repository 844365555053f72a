/** While writing (`npm run dev`) nobody else opens the feedback: it is opened here, with the first page that asks. */
import { defineMiddleware } from 'astro:middleware';
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

export const onRequest = defineMiddleware(async ({ isPrerendered, locals }, next) => {
  if (import.meta.env.DEV && !isPrerendered) locals.feedback = await openedFeedback();
  return next();
});
