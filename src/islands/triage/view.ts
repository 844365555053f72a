import type { TriageNode } from '../../schemas/triage.ts';
import type { TriageData } from '../../triage/data.ts';
import { nodeOf } from '../../triage/graph.ts';
import { choose } from '../../triage/resolve.ts';
import { addressOf, type Visit } from '../../triage/visit.ts';

/** All that the checklist's components need: the same on the server and in the browser. */
export interface View extends TriageData {
  readonly visit: Visit;
}

/** The node on screen. */
export function shownNode({ graph, visit }: View): TriageNode {
  const node = nodeOf(graph, visit.shown);
  if (!node) throw new Error(`A visit shows "${visit.shown}", which is not in the graph.`);
  return node;
}

/** Which question this is on the path, from 1. */
export function numberOf({ visit }: View): number {
  const at = visit.state.path.findIndex(({ question }) => question === visit.shown);
  return at < 0 ? visit.state.path.length + 1 : at + 1;
}

/** Where an answer to the question on screen leads: the furthest that it and the answers kept with it reach. */
export function addressAfter({ graph, visit }: View, answer: string): string {
  const state = choose(graph, visit.state, visit.shown, answer);
  return addressOf(graph, state, state.current);
}
