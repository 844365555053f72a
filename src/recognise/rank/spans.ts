import type { Text } from '../match/text.ts';
import type { Span } from '../types.ts';

/** Words this close to each other are marked in one stretch. */
const TOGETHER = 2;

/** Where words stand in the text that was put in; neighbours become one stretch. */
export function spansOf(text: Text, places: readonly number[]): Span[] {
  const { starts, ends } = text.tokens;
  const { at } = text.decoded;
  const spans: Span[] = [];
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from < 0) return;
    spans.push({ start: at[starts[from] ?? 0] ?? 0, end: (at[(ends[to] ?? 1) - 1] ?? 0) + 1 });
  };
  for (const place of places) {
    if (from >= 0 && place - to <= TOGETHER) {
      to = place;
      continue;
    }
    close();
    from = place;
    to = place;
  }
  close();
  return spans;
}
