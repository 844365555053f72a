import type { Certainty, Finding, FindingId } from './types.ts';

/** A finding, certain where nothing else is said. */
export function finding(
  id: FindingId,
  line: number,
  found = '',
  expected = '',
  certainty: Certainty = 'certain',
): Finding {
  return { id, line, found, expected, certainty };
}
