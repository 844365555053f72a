/** A page's side of votes that wait: it tries again when there is reason to, and while it is open. */
import type { Failure } from '../../feedback/rating.ts';
import type { Held } from './carry.ts';
import { deliverWaiting, forgetWaiting, keepWaiting, outcomeOf } from './outbox.ts';
import type { Kind, Message } from './send.ts';

export { forgetWaiting, outcomeOf };

/** Background Synchronization, which not all browsers have. https://wicg.github.io/background-sync/spec/ */
interface Syncing {
  sync?: { register: (tag: string) => Promise<void> };
}

/** Seconds until the next try, where nobody can say. */
const LATER = 30;
/** The longest pause between two tries, in seconds. */
const LONGEST = 600;

let timer = 0;
let patience = 1;

async function tryNow(): Promise<void> {
  clearTimeout(timer);
  const seconds = await deliverWaiting();
  if (seconds === undefined) {
    patience = 1;
    return;
  }
  timer = window.setTimeout(tryAgain, Math.min(seconds * patience, LONGEST) * 1000);
  patience *= 2;
}

function tryAgain(): void {
  tryNow().catch((error: unknown) => {
    // No IndexedDB here: nothing can wait.
    console.warn(error);
  });
}

addEventListener('online', tryAgain);

/** Sends what waits from an earlier visit. */
export function startDelivery(): void {
  tryAgain();
}

/** Asks the browser to let the service worker try, even where no page of ours is open then. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await (registration as Syncing | undefined)?.sync?.register('votes');
}

/**
 * Keeps what could not be sent, and goes on trying.
 * @throws where this browser keeps nothing
 */
export async function keep(place: string, kind: Kind, message: Message, failure: Failure): Promise<Held> {
  await keepWaiting(place, kind, message);
  askForSync().catch(() => undefined);
  clearTimeout(timer);
  timer = window.setTimeout(tryAgain, ('seconds' in failure ? failure.seconds : LATER) * 1000);
  return { failure, waiting: true };
}

/**
 * Joins something with what waits about the same place, and sends both as one.
 * @returns undefined where it was sent
 */
export async function join(
  place: string,
  kind: Kind,
  message: Message,
  failure: Failure,
): Promise<Held | undefined> {
  await keepWaiting(place, kind, message);
  await tryNow();
  const outcome = await outcomeOf(place);
  if (outcome === 'waiting' || outcome === undefined) return { failure, waiting: true };
  await forgetWaiting(place);
  return outcome === 'sent' ? undefined : { failure: outcome, waiting: false };
}
