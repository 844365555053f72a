import { BASE } from '../../base.ts';
import { FEEDBACK } from '../../feedback/address.ts';
import type { Failure } from '../../feedback/rating.ts';

/** How long to wait for the site's word, in milliseconds. */
const PATIENCE = 15_000;

const TAKES = FEEDBACK.startsWith('/') ? BASE + FEEDBACK : FEEDBACK;

/** Where votes are taken, and taken back. */
export const ADDRESS = { vote: TAKES, withdraw: `${TAKES}withdraw/` } as const;

export type Kind = keyof typeof ADDRESS;

/** What is sent: the fields of a vote or of a withdrawal, see feedback/vote.ts. */
export type Message = Readonly<Record<string, string>> & { id: string };

async function failureOf(response: Response): Promise<Failure> {
  const seconds = Number(response.headers.get('retry-after')) || 60;
  if (response.status === 429) return { kind: 'tooFast', seconds };
  if (response.status === 409) return { kind: 'conflict' };
  if (response.status >= 500) return { kind: 'unavailable', seconds };
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  return { kind: 'refused', detail: problem.detail ?? '' };
}

/**
 * Sends a vote or takes it back.
 * @returns why it failed; undefined when the site says that it is done
 */
export async function send(kind: Kind, message: Message): Promise<Failure | undefined> {
  try {
    const response = await fetch(ADDRESS[kind], {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(message),
      // A vote cast while leaving the page is still sent.
      keepalive: true,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return await failureOf(response);
    // Only the site knows the id: the welcome page of a café's network also answers 200.
    return (await response.text()).includes(message.id) ? undefined : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}
