import type { Finding, FindingId, Place, Severity, Sureness } from './types.ts';

type Further = Partial<Pick<Finding, 'places' | 'values'>>;

const finding =
  (severity: Severity) =>
  (id: FindingId, sureness: Sureness, further: Further = {}): Finding => ({
    id,
    severity,
    sureness,
    ...further,
  });

/** A fault: the key can't work as it is. */
export const bad = finding('bad');
/** What may be a fault: the reader has to look. */
export const check = finding('check');
/** What was seen and is no fault. */
export const note = finding('note');

/** The same with the places it is about, where there are any. */
export function at(places: readonly Place[]): Further {
  return places.length > 0 ? { places } : {};
}
