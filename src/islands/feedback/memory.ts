import type { Attempt, Rating } from '../../feedback/rating.ts';
import type { Answer } from '../../feedback/vote.ts';
import { randomId } from './random-id.ts';
import type { Place } from './types.ts';

/**
 * `keyfix:feedback` in localStorage: who this reader is to the feedback, a random id and nothing else, and what is stored
 * of theirs. Written here when the site has said that a vote is stored or withdrawn, and when one begins to wait for the
 * network: `"waiting":"answer"`. For example
 *
 *   {"reader":"a51c9f08-…","votes":{"/guide/#check-format":{"vote":"0b54c7a1-…","answer":"no","told":true}}}
 *
 * Words are never kept here. What can't be read counts as empty: a new id is made, and votes start over.
 */
const READER = 'keyfix:feedback';

/**
 * `keyfix:feedback-drafts` in sessionStorage, so for this tab only: what was typed or failed and is not stored on the
 * site yet, keys masked. Written here while the reader types and when sending fails; cleared when it is stored.
 *
 *   {"/guide/":{"answer":"no","words":"Where is the dashboard?","attempt":"words","failure":{"kind":"unreachable"}}}
 */
const DRAFTS = 'keyfix:feedback-drafts';

/** What is stored on the site, as far as this browser knows, or waits to be (see outbox.ts). */
export interface Remembered {
  vote: string;
  answer: Answer;
  told: boolean;
  /** What waits to be sent: what the reader asked for last. Absent where nothing waits. */
  waiting?: Attempt | undefined;
}

interface Reader {
  reader: string;
  votes: Record<string, Remembered>;
}

export type Draft = Partial<Pick<Rating, 'vote' | 'answer' | 'reason' | 'words' | 'attempt' | 'failure'>>;

const ID = /^[\da-f-]{36}$/;

function isId(text: string | undefined): text is string {
  return text !== undefined && ID.test(text);
}

/** On this channel a page or the service worker says that something that waited was sent, or refused. */
export const CHANNEL = 'keyfix-feedback';

// Where storage is closed, this page's own memory does for as long as the page is open.
const fallback = new Map<string, string>();

function read<Value extends object>(name: string, storage: () => Storage): Partial<Value> {
  try {
    const text = storage().getItem(name) ?? fallback.get(name) ?? '{}';
    return (JSON.parse(text) ?? {}) as Partial<Value>;
  } catch {
    return JSON.parse(fallback.get(name) ?? '{}') as Partial<Value>;
  }
}

function write(name: string, storage: () => Storage, value: object): void {
  fallback.set(name, JSON.stringify(value));
  try {
    storage().setItem(name, JSON.stringify(value));
  } catch {
    // Closed or full: the fallback has it.
  }
}

const local = () => localStorage;
const session = () => sessionStorage;

/** A place as a key: `/guide/`, or `/guide/#check-format`. */
export function keyOf({ page, part }: Place): string {
  return part ? `${page}#${part}` : page;
}

/** This reader's random id, made when it is first needed. */
export function readerId(): string {
  const { reader, votes = {} } = read<Reader>(READER, local);
  if (isId(reader)) return reader;
  const made = randomId();
  write(READER, local, { reader: made, votes });
  return made;
}

/** What this reader's vote on a place is, as far as this browser knows. */
export function remembered(place: Place): Remembered | undefined {
  const mine = read<Reader>(READER, local).votes?.[keyOf(place)];
  return isId(mine?.vote) && ['yes', 'no'].includes(mine.answer) ? mine : undefined;
}

/**
 * Remembers what the site has stored, or with nothing that it has not.
 * @param waiting what waits to be sent instead
 */
export function remember(
  place: Place,
  { vote, answer, told }: Partial<Rating> = {},
  waiting?: Attempt,
): void {
  const { reader, votes = {} } = read<Reader>(READER, local);
  const mine = vote && answer ? { vote, answer, told, waiting } : undefined;
  // What is undefined does not get into JSON: that forgets it.
  write(READER, local, { reader, votes: { ...votes, [keyOf(place)]: mine } });
}

/** What this tab has typed and not stored. */
export function draftOf(place: Place): Draft | undefined {
  return read<Record<string, Draft>>(DRAFTS, session)[keyOf(place)];
}

/** Keeps what was typed over a reload, or with nothing lets go of it. */
export function keepDraft(place: Place, draft?: Draft): void {
  write(DRAFTS, session, { ...read<Record<string, Draft>>(DRAFTS, session), [keyOf(place)]: draft });
}

/** Whether another tab has changed what is remembered. */
export function isReaderChange({ key }: StorageEvent): boolean {
  return key === READER || key === null;
}
