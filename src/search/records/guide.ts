import type { z } from 'astro/zod';
import type { guideSchema, GuideStep } from '../../schemas/guide.ts';
import type { pathSchema } from '../../schemas/path.ts';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { sectionRecord, type Entry } from './entry.ts';
import { joinBlocks, plainText, unmarked } from './plain-text.ts';

type Guide = Entry<z.infer<typeof guideSchema>>;
type Path = Entry<z.infer<typeof pathSchema>>;

/**
 * The guide's parts, each heading with an id of its own as a record. Symptoms of "Quick triage" lead to the first step of
 * their path: readers search in the words of the symptom.
 * @param page what readers call the guide
 */
export function guideRecords(
  entries: readonly Guide[],
  paths: readonly Path[],
  page: string,
): SearchRecord[] {
  return entries.flatMap(({ id, data, body = '' }) => {
    const { text, subsections } = plainText(body);
    const blocks = data.kind === 'step' ? stepBlocks(data, text) : [text];
    return [
      {
        ...sectionRecord({
          place: `/guide/#${id}`,
          kind: data.kind,
          title: unmarked(data.title),
          page,
          text: joinBlocks(blocks),
        }),
        also: joinBlocks([...(data.asked ?? []), symptomsOf(id, paths)]),
      },
      ...subsections.map((part) =>
        sectionRecord({
          place: `/guide/#${part.id}`,
          kind: 'section',
          title: part.title,
          page: `${page} · ${unmarked(data.title)}`,
          text: part.text,
        }),
      ),
    ];
  });
}

function stepBlocks({ goal, actions, good, bad }: GuideStep, text: string): string[] {
  return [...[goal, ...actions].map(unmarked), text, unmarked(good.sign), unmarked(bad.sign)];
}

function symptomsOf(step: string, paths: readonly Path[]): string {
  return joinBlocks(
    paths
      .filter(({ data }) => data.steps[0] === step)
      .flatMap(({ data }) => [unmarked(data.symptom), unmarked(data.looksLike)]),
  );
}
