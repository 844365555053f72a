import type words from '../content/en/strings/checklist.json';
import type { CaptureItem } from '../schemas/escalation.ts';
import type { TriageGraph } from './graph.ts';

/** The labels around questions and outcomes. */
export type TriageWords = typeof words;

/**
 * All that a page of the checklist is made of. Put together by the build, used by the server, and fetched by the browser
 * as JSON: words change more often than code, and are no script.
 */
export interface TriageData {
  readonly graph: TriageGraph;
  /** The items of "What to capture if you need help", in the order that support asks for them. */
  readonly capture: readonly CaptureItem[];
  readonly words: TriageWords;
}
