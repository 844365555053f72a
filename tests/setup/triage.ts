/** The checklist's graph and every path through it, made from the data. */
import { loadTriage } from '../../src/build/triage/load.ts';
import { edgesOf, nodeOf, type TriageGraph } from '../../src/triage/graph.ts';
import type { Answer } from '../../src/triage/resolve.ts';

export const { graph: GRAPH, capture: CAPTURE } = loadTriage();

/** A way from the first question to an outcome. */
export interface Path {
  answers: readonly Answer[];
  outcome: string;
}

/** Every path from a node to an outcome, "I still can't tell" included. */
export function* everyPath(
  graph: TriageGraph = GRAPH,
  from: string = graph.first,
  answers: readonly Answer[] = [],
): Generator<Path> {
  const edges = edgesOf(nodeOf(graph, from));
  if (edges.length === 0) yield { answers, outcome: from };
  for (const { answer, next } of edges)
    yield* everyPath(graph, next, [...answers, { question: from, answer }]);
}

/** The fewest paths that walk every edge of the graph at least once. */
export function coveringPaths(graph: TriageGraph = GRAPH): Path[] {
  const open = new Set(
    Object.keys(graph.nodes).flatMap((question) =>
      edgesOf(nodeOf(graph, question)).map(({ answer }) => `${question}=${answer}`),
    ),
  );
  const all = [...everyPath(graph)];
  const fresh = ({ answers }: Path) =>
    answers.filter(({ question, answer }) => open.has(`${question}=${answer}`)).length;
  const chosen: Path[] = [];
  while (open.size > 0) {
    const best = all.reduce((one, other) => (fresh(other) > fresh(one) ? other : one));
    chosen.push(best);
    for (const { question, answer } of best.answers) open.delete(`${question}=${answer}`);
  }
  return chosen;
}

/** The address that a reader is at after these answers. */
export function addressOfPath(node: string, answers: readonly Answer[]): string {
  const query = new URLSearchParams(answers.map(({ question, answer }) => [question, answer]));
  query.sort();
  return `/triage/${node}/${answers.length > 0 ? `?${query.toString()}` : ''}`;
}

/** Addresses that nobody was given, where each leads and why. The part after the last `&` or `?` of `where` explains. */
export const BAD_ADDRESSES = [
  {
    address: '/triage/copied/?rejected=banana',
    where: '/triage/rejected/?note=wrong',
    why: 'a wrong answer',
  },
  { address: '/triage/copied/?rejected=', where: '/triage/rejected/?note=wrong', why: 'an empty answer' },
  {
    address: '/triage/copied/?banana=yes&rejected=yes',
    where: '/triage/copied/?note=unknown&rejected=yes',
    why: 'an unknown question',
  },
  {
    address: '/triage/copied/?working=yes',
    where: '/triage/copied/?note=unknown',
    why: 'an answer to an outcome',
  },
  {
    address: '/triage/expiry/?rejected=yes',
    where: '/triage/copied/?note=unreachable&rejected=yes',
    why: 'a question too far on',
  },
  {
    address: '/triage/support/?rejected=no',
    where: '/triage/works-elsewhere/?note=unreachable&rejected=no',
    why: 'another outcome',
  },
  {
    address: '/triage/rotate/?expiry=active',
    where: '/triage/rejected/?expiry=active&note=unreachable',
    why: 'a gap at the beginning',
  },
  {
    address: '/triage/format/?copied=yes&recopy=works&rejected=yes',
    where: '/triage/format/?copied=yes&note=unreachable&rejected=yes',
    why: 'an answer beside the path',
  },
  {
    address: '/triage/rejected/?rejected=yes&rejected=no',
    where: '/triage/rejected/?note=wrong&rejected=yes',
    why: 'two answers to one question',
  },
  {
    address: '/triage/format/?start=banana',
    where: '/triage/rejected/?note=unknown',
    why: 'an unknown start',
  },
  {
    address: '/triage/format/?start=rotate',
    where: '/triage/rotate/?note=unreachable',
    why: 'a start behind the question',
  },
  {
    address: '/triage/working/?rejected=yes&start=working',
    where: '/triage/working/?note=unreachable',
    why: 'answers after the end',
  },
  {
    address: '/triage/copied/?__proto__=yes&constructor=no',
    where: '/triage/copied/?note=unknown',
    why: 'names of built-in things',
  },
] as const;
