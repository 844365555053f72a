/** Votes that wait for the network, and how they are sent. Runs in pages and in the service worker. */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Failure } from '../../feedback/rating.ts';
import { CHANNEL } from './memory.ts';
import { send, type Kind, type Message } from './send.ts';

/**
 * An entry of `waiting`, in the IndexedDB database `keyfix-feedback`: what could not be sent about a place, keys masked.
 * One a place, under its key; what the reader says later takes its place. Written when a vote could not be sent or
 * stored; `outcome` when that was made good, and the entry goes once a page has shown it. For example, under
 * `/guide/#check-format`:
 *
 *   {"kind":"vote","message":{"id":"0b54c7a1-…","reader":"a51c9f08-…","page":"/guide/","part":"check-format",
 *    "answer":"no","words":"Where is the dashboard?"},"since":1795737600000}
 *
 * What is older than a month is no longer sent, and goes.
 */
interface Waiting {
  kind: Kind;
  message: Message;
  since: number;
  outcome?: 'sent' | Failure;
}

/** A month, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
/** Seconds until the next try, where the site does not say. */
const LATER = 30;

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('keyfix-feedback', 'waiting'));

/** One after the other, over all pages and the worker. A vote's id makes up for browsers without locks. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator ? navigator.locks.request('keyfix-outbox', work) : work();
}

/**
 * Keeps something to be sent later. Of a vote that already waits about the place, what is not said anew stays said.
 * @param place as memory.ts names it
 */
export function keepWaiting(place: string, kind: Kind, message: Message): Promise<void> {
  return alone(async () => {
    const before = await get<Waiting>(place, store());
    const same = before && !before.outcome && before.kind === kind && before.message.id === message.id;
    const merged = same ? { ...before.message, ...message } : message;
    await set(place, { kind, message: merged, since: Date.now() } satisfies Waiting, store());
  });
}

/** Why it may work later: the site is out of reach, cannot store at the moment, or asks to wait. */
export function isPassing(failure: Failure): boolean {
  return ['unreachable', 'unavailable', 'tooFast'].includes(failure.kind);
}

/**
 * Sends what waits.
 * @returns seconds after which another try makes sense; undefined where nothing waits any more
 */
export function deliverWaiting(): Promise<number | undefined> {
  return alone(async () => {
    for (const [place, waiting] of await entries<string, Waiting>(store())) {
      if (waiting.outcome) continue;
      if (Date.now() - waiting.since > KEPT) {
        await del(place, store());
        continue;
      }
      const failure = await send(waiting.kind, waiting.message);
      // What keeps one from being sent keeps the others as well.
      if (failure && isPassing(failure)) return 'seconds' in failure ? failure.seconds : LATER;
      await set(place, { ...waiting, outcome: failure ?? 'sent' } satisfies Waiting, store());
      const channel = new BroadcastChannel(CHANNEL);
      channel.postMessage(place);
      channel.close();
    }
    return undefined;
  });
}

/** What became of what waited about a place; undefined where nothing is known of it. */
export async function outcomeOf(place: string): Promise<'waiting' | 'sent' | Failure | undefined> {
  const waiting = await get<Waiting>(place, store());
  return waiting && (waiting.outcome ?? 'waiting');
}

/** Lets go of an outcome that was shown. */
export function forgetWaiting(place: string): Promise<void> {
  return del(place, store());
}
