import { nodeOf, PARAMETERS, questionOf, type TriageGraph } from './graph.ts';
import { resolve, type TriageState, type Trouble } from './resolve.ts';

/** What an address shows: a state, and the node of it that the reader looks at. */
export interface Visit {
  readonly state: TriageState;
  /** The node on screen: the current one, or a question of the path whose answer the reader is changing. */
  readonly shown: string;
  /** What was wrong with the address, for the note that says so. */
  readonly note: Trouble | undefined;
  /** Where this stands, note included. Whoever asked under another address is sent here. */
  readonly address: string;
}

const TROUBLES: readonly string[] = ['unknown', 'wrong', 'unreachable'] satisfies Trouble[];

function isTrouble(text: string | null): text is Trouble {
  return text !== null && TROUBLES.includes(text);
}

/**
 * The one address of a node in a state: answers sorted by question, the start only where it is not the first question.
 * Example: `/triage/format/?copied=yes&rejected=yes`
 */
export function addressOf(graph: TriageGraph, state: TriageState, shown: string, note?: Trouble): string {
  const query = new URLSearchParams(state.answers);
  // A bare address starts where it stands.
  if (query.size > 0 && state.start !== graph.first) query.set(PARAMETERS.start, state.start);
  if (note) query.set(PARAMETERS.note, note);
  query.sort();
  return `/triage/${shown}/${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** An address without answers is an entry of its own: the walk starts there, unless it says where. */
function startOf(graph: TriageGraph, id: string, query: URLSearchParams): string {
  const answered = [...query.keys()].some((key) => questionOf(graph, key));
  return query.get(PARAMETERS.start) ?? (answered ? graph.first : id);
}

/**
 * Reads an address of the checklist.
 * @param id the node that the address names
 * @param query its query, as anyone may have typed or shortened it
 * @returns undefined where no node has this id; else the node itself where the answers lead to it, and the furthest that
 * they lead to where they don't
 */
export function visit(graph: TriageGraph, id: string, query: URLSearchParams): Visit | undefined {
  if (!nodeOf(graph, id)) return undefined;
  const given = [...query].map(([question, answer]) => ({ question, answer }));
  const answers = given.filter(({ question }) => !Object.hasOwn(PARAMETERS, question));
  const start = startOf(graph, id, query);
  const state = resolve(graph, start, answers);
  const isReached = id === state.current || state.path.some(({ question }) => question === id);
  const asked = query.get(PARAMETERS.note);
  const note =
    state.dropped[0]?.why ??
    (nodeOf(graph, start) ? undefined : 'unknown') ??
    (isReached ? undefined : 'unreachable') ??
    (isTrouble(asked) ? asked : undefined);
  const shown = isReached ? id : state.current;
  return Object.freeze({ state, shown, note, address: addressOf(graph, state, shown, note) });
}
