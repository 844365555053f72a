import type { Failure } from '../../feedback/rating.ts';
import { keyOf, remembered } from './memory.ts';
import { send, type Kind, type Message } from './send.ts';
import type { Place } from './types.ts';

/** Why something was not sent, and whether it waits to be sent later. */
export interface Held {
  failure: Failure;
  waiting: boolean;
}

/** Out of reach, or not able to store: worth keeping. Who votes too fast is told to wait instead. */
function isWorthKeeping({ kind }: Failure): boolean {
  return kind === 'unreachable' || kind === 'unavailable';
}

/**
 * Sends what the reader said about a place, or keeps it to be sent later.
 * @returns undefined where it was sent
 */
export async function carry(place: Place, kind: Kind, message: Message): Promise<Held | undefined> {
  // What waits already is joined with this, so that the later word is never overtaken by the earlier one.
  const joins = remembered(place)?.waiting;
  const failure: Failure | undefined = joins ? { kind: 'unreachable' } : await send(kind, message);
  if (!failure || !isWorthKeeping(failure)) return failure && { failure, waiting: false };
  try {
    const { join, keep } = await import('./delivery.ts');
    return await (joins ? join : keep)(keyOf(place), kind, message, failure);
  } catch (error) {
    // This browser keeps nothing: the reader can try again.
    console.warn(error);
    return { failure, waiting: false };
  }
}
