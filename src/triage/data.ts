import type { CaptureItem } from '../schemas/escalation.ts';
import type { TriageGraph } from './graph.ts';

/** All that a page of the checklist is made of. */
export interface TriageData {
  readonly graph: TriageGraph;
  /** The items of "What to capture if you need help", in the order that support asks for them. */
  readonly capture: readonly CaptureItem[];
}
