import type { CaptureItem } from '../schemas/escalation.ts';
import { questionOf, SKIP, type TriageGraph } from './graph.ts';
import type { TriageState } from './resolve.ts';

/** A question of the path and its answer, as the reader saw them. Backticks mark code. */
export interface Statement {
  /** The question's id. */
  readonly question: string;
  readonly title: string;
  readonly answer: string;
}

/**
 * The path so far in words, in the order it was walked.
 * @param skipped what stands for the answer of whoever could not tell, such as "I don't know"
 */
export function statementsOf(graph: TriageGraph, state: TriageState, skipped: string): Statement[] {
  return state.path.flatMap(({ question, answer }) => {
    const node = questionOf(graph, question);
    const label = node?.answers.find(({ id }) => id === answer)?.label;
    const words = answer === SKIP ? skipped : label;
    return node && words !== undefined ? [{ question, title: node.title, answer: words }] : [];
  });
}

/** An item of "What to capture", with what the checklist knows about it. */
export interface FilledItem {
  readonly item: CaptureItem;
  /** The answers that fill it in; empty where only the reader knows. */
  readonly statements: readonly Statement[];
}

/** Sorts the answers into the items of "What to capture" that they fill in. */
export function fillCapture(items: readonly CaptureItem[], statements: readonly Statement[]): FilledItem[] {
  return items.map((item) => ({
    item,
    statements: statements.filter(({ question }) => item.answeredBy?.includes(question)),
  }));
}

/** A question as the beginning of a line that its answer ends: after what is no question stands a colon. */
export function startOfLine(title: string): string {
  return title.endsWith('?') ? `${title} ` : `${title}: `;
}

/** "What to capture" as plain text, one item a line with its answers under it, ready for a message to support. */
export function captureText(filled: readonly FilledItem[]): string {
  const blocks = filled.map(({ item, statements }) =>
    [`${item.name}:`, ...statements.map(({ title, answer }) => `- ${startOfLine(title)}${answer}`)].join(
      '\n',
    ),
  );
  return blocks.join('\n\n').replaceAll('`', '');
}
