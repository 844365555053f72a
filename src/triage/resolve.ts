import { edgesOf, questionOf, reachableFrom, UNSURE, type TriageGraph } from './graph.ts';

/** An answer as it stands in an address: `copied=yes`. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
}

/**
 * Why something in an address could not be used: a question or start that does not exist (`unknown`), an answer that
 * its question does not have (`wrong`), a place that the answers do not lead to (`unreachable`).
 */
export type Trouble = 'unknown' | 'wrong' | 'unreachable';

/** Where a reader stands in the checklist. Frozen: every step makes a new one. */
export interface TriageState {
  /** The node that the walk starts with: the first question, or the one that the reader entered at. */
  readonly start: string;
  /** The answered questions from the start on, in order. */
  readonly path: readonly Answer[];
  /** The furthest node that the answers reach: a question that waits for its answer, or an outcome. */
  readonly current: string;
  /** The reader said "I don't know" to the current question. */
  readonly unsure: boolean;
  /** Every answer that counts or may count again, by question: those of the path, and later ones kept for when the path gets there. */
  readonly answers: Readonly<Record<string, string>>;
  /** What was given and could not be used. */
  readonly dropped: readonly (Answer & { readonly why: Trouble })[];
}

/** Sorts what was given into answers that exist, the first one of each question, and those that do not. */
function sort(graph: TriageGraph, given: readonly Answer[]) {
  const known = new Map<string, string>();
  const dropped: (Answer & { why: Trouble })[] = [];
  for (const one of given) {
    const question = questionOf(graph, one.question);
    const fits = one.answer === UNSURE || edgesOf(question).some(({ answer }) => answer === one.answer);
    if (!question) dropped.push({ ...one, why: 'unknown' });
    else if (!fits || (known.get(one.question) ?? one.answer) !== one.answer)
      dropped.push({ ...one, why: 'wrong' });
    else known.set(one.question, one.answer);
  }
  return { known, dropped };
}

/**
 * Walks the graph: start, apply each answer, stop at the first that is missing.
 * @param start id of the node to start with; one that does not exist means the first question
 * @param given answers in any order, known or not: what can't be used ends up in `dropped`, nothing throws
 */
export function resolve(graph: TriageGraph, start: string, given: readonly Answer[]): TriageState {
  const { known, dropped } = sort(graph, given);
  const path: Answer[] = [];
  // A sound graph has no loop; in one that is being edited the walk stops where it has been before.
  const walked = new Set<string>();
  let current = Object.hasOwn(graph.nodes, start) ? start : graph.first;
  const from = current;
  while (!walked.has(current)) {
    const answer = known.get(current);
    const edge = edgesOf(questionOf(graph, current)).find((one) => one.answer === answer);
    if (answer === undefined || !edge) break;
    walked.add(current);
    path.push(Object.freeze({ question: current, answer }));
    current = edge.next;
  }
  const ahead = reachableFrom(graph, current);
  const kept = [...known].filter(([question]) => walked.has(question) || ahead.has(question));
  const lost = [...known]
    .filter(([question]) => !walked.has(question) && !ahead.has(question))
    .map(([question, answer]) => ({ question, answer, why: 'unreachable' as const }));
  return Object.freeze({
    start: from,
    path: Object.freeze(path),
    current,
    unsure: known.get(current) === UNSURE,
    answers: Object.freeze(Object.fromEntries(kept)),
    dropped: Object.freeze([...dropped, ...lost].map((one) => Object.freeze(one))),
  });
}

/**
 * Answers a question, anew or for the first time. Later answers stay as far as they can still apply.
 * @param question a question of the path, or the current one
 */
export function choose(
  graph: TriageGraph,
  state: TriageState,
  question: string,
  answer: string,
): TriageState {
  const answers = Object.entries({ ...state.answers, [question]: answer });
  return resolve(
    graph,
    state.start,
    answers.map(([id, value]) => ({ question: id, answer: value })),
  );
}
