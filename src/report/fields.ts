/** What a report holds, in the order that support asks for it. `schemas/report.ts` says what each one is. */
export const FIELDS = ['provider', 'endpoint', 'error', 'copied', 'format', 'when', 'tried'] as const;

/** What a machine said or is told: shown to the letter, in monospace. */
export const MACHINE_FIELDS: readonly string[] = ['endpoint', 'error', 'format'] satisfies Field[];

/** Fields that grow by a line with each thing found out; the others hold what was found last. */
export const GROWING_FIELDS: readonly string[] = ['copied', 'tried'] satisfies Field[];

/** The longest text of a field, in UTF-16 code units. The rest of a longer one is cut off. */
export const FIELD_LIMIT = 10_000;

export type Field = (typeof FIELDS)[number];
