import type { Pick } from './option-groups.ts';

/** Where an answer leads. */
export function placeOf(pick: Pick): string {
  switch (pick.kind) {
    case 'entry':
      return pick.entry.address;
    case 'section':
      return pick.place;
    case 'result':
      return pick.result.place;
  }
}
