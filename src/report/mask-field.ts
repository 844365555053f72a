import type { maskSecrets } from '../secrets/mask.ts';
import { FIELD_LIMIT } from './fields.ts';

/** The masker, handed in: it weighs more than the form, which fetches it when it is first needed. */
export type Mask = typeof maskSecrets;

/** What a pasted text becomes in a report. */
export interface MaskedField {
  /** At most FIELD_LIMIT long, its secrets masked, its surrogates in pairs. */
  readonly text: string;
  /** How many secrets were masked. */
  readonly found: number;
}

/** So much of a longer text is looked at, cut where a word ends: half a key must not pass for a word. */
function beginning(text: string): string {
  const most = 2 * FIELD_LIMIT;
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return end > FIELD_LIMIT ? cut.slice(0, end) : cut;
}

/** Makes a text fit for a report. Masking what is masked changes nothing. Never throws. */
export function maskField(text: string, mask: Mask): MaskedField {
  const masked = mask(beginning(text.toWellFormed()));
  return { text: masked.text.slice(0, FIELD_LIMIT).toWellFormed(), found: masked.found.length };
}
