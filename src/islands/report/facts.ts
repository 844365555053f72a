import type { Field } from '../../report/fields.ts';
import { answersIn, factsAsText, factsIn, NO_FACTS, type Facts } from '../../report/facts.ts';
import { maskField } from '../../report/mask-field.ts';
import { withFact } from '../../report/merge.ts';

/**
 * `keyfix:report` in sessionStorage, so for this tab only: what the report is filled in with, secrets masked before they
 * get here. Written by the report's form when a field is left, by the checklist when a reader goes on to the report, and
 * by other tools when they find something out; removed by "Clear everything" and with the tab. For example
 *
 *   {"provider":"OpenAI","error":"401 invalid_api_key","answers":"copied=yes&rejected=yes"}
 *
 * `answers` are the checklist's, as its address has them, until the form has put them into words. What can't be read, is
 * of another kind or has another name counts as not said, and is written over.
 */
const KEY = 'keyfix:report';

// Where storage is closed, this page's own memory does for as long as the page is open.
let memory: string | undefined;

/** What this tab knows for the report. */
export function readFacts(): Facts {
  try {
    return factsIn(sessionStorage.getItem(KEY) ?? memory ?? null);
  } catch {
    return factsIn(memory ?? null);
  }
}

/** @param facts with every secret masked */
export function keepFacts(facts: Facts): void {
  memory = factsAsText(facts);
  try {
    if (memory === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, memory);
  } catch {
    // Closed or full: the page's memory has it.
  }
}

/** Forgets everything. */
export function clearFacts(): void {
  keepFacts(NO_FACTS);
}

/**
 * Leaves something for the report. Secrets are masked before it is kept.
 * @param fact what was found out, in the reader's words or a machine's
 * @param start how a line of the same tool begins, which the fact takes the place of
 * @returns when it is kept; rejects where the masker can't be loaded, and then nothing is kept
 */
export async function noteFact(field: Field, fact: string, start?: string): Promise<void> {
  const { maskSecrets } = await import('../../secrets/mask.ts');
  const facts = readFacts();
  keepFacts({ ...facts, report: withFact(facts.report, field, maskField(fact, maskSecrets).text, start) });
}

/** Leaves the checklist's answers for the report. @param query of the checklist's address; anything else leaves nothing */
export function noteAnswers(query: string): void {
  const answers = answersIn(query);
  if (answers !== '') keepFacts({ ...readFacts(), answers });
}
