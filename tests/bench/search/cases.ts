import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One thing that people put into the box, and where it should lead. */
const caseSchema = z.object({
  id: z.string().min(1),
  /** Short words, as somebody would type them. */
  query: z.string().optional(),
  /** A text as somebody would paste it. */
  pasted: z.string().optional(),
  /** Places that are right answers, best first: `/guide/#check-format`, or the bare id of a part of the guide. */
  sections: z.array(z.string().min(1)).min(1),
  /** Ids of the catalogue's entries that are right answers, best first; empty where it has none. */
  entries: z.array(z.string().min(1)).default([]),
  /** Whether the text tells its provider. */
  recognisable: z.boolean().default(true),
});

/** Which of a case's texts goes into the box. */
export type Field = 'query' | 'pasted';

export interface SearchCase {
  id: string;
  text: string;
  sections: readonly string[];
  entries: readonly string[];
  recognisable: boolean;
}

/**
 * Reads cases, one JSON object a line.
 * @throws Error that names the line where a case lacks a key or the field asked for
 */
export function readCases(file: string | URL, field: Field): SearchCase[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const result = caseSchema.safeParse(JSON.parse(line));
    const text = result.data?.[field];
    if (!result.success || text === undefined) {
      const reason = result.error ? z.prettifyError(result.error) : `"${field}" is missing`;
      throw new Error(`line ${at + 1}: ${reason}`);
    }
    const { id, sections, entries, recognisable } = result.data;
    return {
      id,
      text,
      entries,
      recognisable,
      sections: sections.map((one) => (one.startsWith('/') ? one : `/guide/#${one}`)),
    };
  });
}
