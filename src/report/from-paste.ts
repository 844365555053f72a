import type { Recognition } from '../recognise/types.ts';
import { isFound, isSearchable } from '../search/answer-kind.ts';
import type { Field } from './fields.ts';

/** A paste that fits is the message as support wants it: word for word, status and body. */
const WHOLE = 2_000;
/** Of a longer one, so many characters before what was recognised, or a little more: a line is not cut without need. */
const BEFORE = 200;

/** What a longer text says: the first error that was recognised in it, with what stands around it. */
function part(text: string, { errors }: Recognition): string {
  const at = errors[0]?.span?.start ?? 0;
  const line = text.lastIndexOf('\n', Math.max(0, at - BEFORE)) + 1;
  const start = Math.max(line, at - WHOLE / 2);
  return text.slice(start, start + WHOLE).trim();
}

/**
 * What a paste in the box says for the report: the message, and the provider where the first result is one's that the
 * text itself told.
 * @param text what was pasted, its secrets masked
 */
export function factsOfPaste(text: string, recognition: Recognition): [Field, string][] {
  const { kind, providers, results } = recognition;
  if (kind === 'words' || kind === 'key') return [];
  // Short enough to be typed, and no message that is known: `Authorization: Bearer`.
  if (isSearchable({ text, key: [], recognition }) && !results.some(isFound)) return [];
  const whole = text.trim();
  const [told] = providers;
  const isIts = results[0]?.entries.length === 1 && results[0].entries[0]?.provider === told?.id;
  return [
    ['error', whole.length <= WHOLE ? whole : part(text, recognition)],
    ...(told && isIts ? ([['provider', told.name]] satisfies [Field, string][]) : []),
  ];
}
