import { withAnswers } from '../../report/merge.ts';
import type { Report } from '../../schemas/report.ts';
import type { TriageData } from '../../triage/data.ts';
import { PARAMETERS } from '../../triage/graph.ts';
import { resolve } from '../../triage/resolve.ts';
import { fillCapture, statementsOf } from '../../triage/summary.ts';

/**
 * Puts the checklist's answers into the report, in words.
 * @param answers the query of the checklist's address
 * @param source where the checklist's data is
 * @throws {Error} where it could not be fetched
 */
export async function takeAnswers(report: Report, answers: string, source: string): Promise<Report> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`The checklist's data: ${response.status}`);
  const { graph, capture, words } = (await response.json()) as TriageData;
  const query = new URLSearchParams(answers);
  const given = [...query]
    .filter(([question]) => !Object.hasOwn(PARAMETERS, question))
    .map(([question, answer]) => ({ question, answer }));
  const state = resolve(graph, query.get(PARAMETERS.start) ?? graph.first, given);
  return withAnswers(report, fillCapture(capture, statementsOf(graph, state, words.unsure)));
}
