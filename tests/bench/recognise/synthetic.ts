import type { Index } from '../../../src/recognise/data/index-types.ts';
import { wordingTokens } from '../../../src/recognise/data/wording.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import type { Provider } from '../../../src/schemas/provider.ts';
import { inNoise } from './noise.ts';

/** A text made from the catalogue, and whom it belongs to. */
export interface Made {
  readonly text: string;
  readonly entry: string;
  readonly wording: string;
}

const FEWEST_WORDS = 2;

/** Each error's first wording in noise. */
export function wordingsInNoise(providers: readonly Provider[]): Made[] {
  return providers.flatMap(({ errors }) =>
    errors.map(({ id, message }, i) => ({
      text: inNoise(message, i * 7919 + id.length * 104729 + message.length),
      entry: id,
      wording: message,
    })),
  );
}

/** Each error's other wordings, for a catalogue that no longer knows them. */
export function withheld(providers: readonly Provider[]): { catalogue: Provider[]; made: Made[] } {
  const made = providers.flatMap(({ errors }) =>
    errors.flatMap(({ id, also_seen_as }) =>
      also_seen_as.map((wording) => ({ text: inNoise(wording, 0), entry: id, wording })),
    ),
  );
  const catalogue = providers.map((provider) => ({
    ...provider,
    errors: provider.errors.map((error) => ({ ...error, also_seen_as: [] })),
  }));
  return {
    catalogue,
    made: made.filter(({ wording }) => wordingTokens(wording).words.length >= FEWEST_WORDS),
  };
}

/** The share whose error is in the first result (groups count whole) and in the first three. */
export function shareFound(made: readonly Made[], index: Index): { first: number; top3: number } {
  let first = 0;
  let top3 = 0;
  for (const { text, entry } of made) {
    const { results } = recognise(text, index);
    const holds = (from: number, to: number): boolean =>
      results.slice(from, to).some(({ entries }) => entries.some(({ id }) => id === entry));
    if (holds(0, 1)) first += 1;
    if (holds(0, 3)) top3 += 1;
  }
  return { first: first / made.length, top3: top3 / made.length };
}
