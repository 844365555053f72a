import { randomUUID } from 'node:crypto';
import { ask } from '../../support/http.ts';

/** A vote of a reader who casts no other: it must be in the file once, however often it had to be sent. */
export interface Ballot {
  id: string;
  reader: string;
  words: string;
}

/** What became of a ballot: `lost` where no answer came, so that nobody knows. */
export type Fate = 'stored' | 'refused' | 'lost';

export function newBallot(words = ''): Ballot {
  return { id: randomUUID(), reader: randomUUID(), words };
}

/**
 * Sends a ballot as the widget does.
 * @throws Error on any answer that is neither "stored" nor "not now, try again"
 */
export async function cast(origin: string, ballot: Ballot): Promise<Fate> {
  const answer = await ask(origin, '/api/feedback/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...ballot, page: '/guide/', answer: 'yes' }),
  }).catch(() => undefined);
  if (!answer) return 'lost';
  if (answer.status === 201 || answer.status === 200) return 'stored';
  if (answer.status === 503 && Number(answer.headers['retry-after']) > 0) return 'refused';
  throw new Error(`a vote is answered ${answer.status}: ${answer.bytes.toString().slice(0, 200)}`);
}
