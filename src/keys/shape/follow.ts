import type { Sequence } from './parse.ts';

/** How far a text goes along a shape. */
export interface Followed {
  /** So many characters fit, from the start. */
  readonly reached: number;
  /** All of it fits and it is whole. */
  readonly whole: boolean;
  /** All of it fits, but at least so many characters are missing at its end; 0 where none are. */
  readonly missing: number;
  /** The first part is whole, and so many characters of the kind that it ends in come after it; 0 where none do. */
  readonly extra: number;
}

/** A state of the walk: the step, and how often it was taken. */
type State = readonly [step: number, times: number];

function reach(shape: Sequence, states: readonly State[]): State[] {
  const seen = new Map<number, State>();
  const pending = [...states];
  for (let state = pending.pop(); state; state = pending.pop()) {
    const [step, times] = state;
    const id = step * 1024 + times;
    if (seen.has(id)) continue;
    seen.set(id, state);
    const here = shape[step];
    if (here && times >= here.min) pending.push([step + 1, 0]);
  }
  return [...seen.values()];
}

const isEnd = (shape: Sequence, states: readonly State[]) => states.some(([step]) => step === shape.length);

function missingAfter(shape: Sequence, [step, times]: State): number {
  const rest = shape.slice(step).reduce((sum, { min }) => sum + min, 0);
  return rest - Math.min(times, shape[step]?.min ?? 0);
}

/** Walks a text along a shape, all its ways at once, in time in proportion to the text. */
export function follow(shape: Sequence, text: string): Followed {
  let states = reach(shape, [[0, 0]]);
  let reached = 0;
  let wholeAt = isEnd(shape, states) ? 0 : -1;
  for (const char of text) {
    const after = states.flatMap(([step, times]): State[] => {
      const here = shape[step];
      return here && times < here.max && here.allows.test(char) ? [[step, times + 1]] : [];
    });
    if (after.length === 0) break;
    states = reach(shape, after);
    reached += char.length;
    if (isEnd(shape, states)) wholeAt = reached;
  }
  const isThrough = reached === text.length;
  const last = shape.at(-1);
  const rest = Array.from(text.slice(reached));
  const goesOn = wholeAt === reached && last !== undefined && rest.every((char) => last.allows.test(char));
  return {
    reached,
    whole: isThrough && wholeAt === reached,
    missing: isThrough ? Math.max(0, Math.min(...states.map((state) => missingAfter(shape, state)))) : 0,
    extra: goesOn ? rest.length : 0,
  };
}
