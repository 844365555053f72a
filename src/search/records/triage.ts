import type { SearchRecord } from '../../schemas/search-record.ts';
import type { TriageNode } from '../../schemas/triage.ts';
import { sectionRecord, type Entry } from './entry.ts';
import { joinBlocks, unmarked } from './plain-text.ts';

/**
 * A record per question and outcome of the checklist.
 * @param page what readers call the checklist
 */
export function triageRecords(entries: readonly Entry<TriageNode>[], page: string): SearchRecord[] {
  return entries.map(({ id, data }) =>
    sectionRecord({
      place: `/triage/${id}/`,
      kind: 'question',
      title: unmarked(data.title),
      page,
      text: joinBlocks(blocksOf(data).map(unmarked)),
    }),
  );
}

function blocksOf(node: TriageNode): string[] {
  return node.kind === 'question'
    ? [node.hint, ...node.howToTell, ...node.answers.map(({ label }) => label)]
    : [node.lead, ...node.actions];
}
