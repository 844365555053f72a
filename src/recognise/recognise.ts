import { CLUE } from './data/format.ts';
import type { Index } from './data/index-types.ts';
import { providerEvidence, type ProviderEvidence } from './evidence/providers.ts';
import { statuses } from './evidence/status.ts';
import { kindOf } from './kind.ts';
import { readText, type Text } from './match/text.ts';
import { resultsOf } from './rank/results.ts';
import { score } from './rank/score.ts';
import { sectionsOf } from './rank/sections.ts';
import { spansOf } from './rank/spans.ts';
import type { ProviderGuess, Recognition } from './types.ts';

/** Longer texts are cut: nobody's first error stands behind 200,000 characters. */
export const LONGEST_TEXT = 200_000;
const MOST_RESULTS = 10;
/** Below these bits nothing in the catalogue knows the message. */
const KNOWN = 5;

const EVIDENCE: Readonly<Record<string, ProviderGuess['evidence'][number]['kind']>> = {
  [CLUE.host]: 'host',
  [CLUE.page]: 'page',
  [CLUE.variable]: 'variable',
  [CLUE.header]: 'header',
  [CLUE.package]: 'package',
  [CLUE.name]: 'name',
  [CLUE.weak]: 'name',
  [CLUE.port]: 'port',
  [CLUE.prefix]: 'prefix',
};

function guesses(index: Index, text: Text, evidence: ProviderEvidence): ProviderGuess[] {
  return [...evidence.bits.keys()]
    .filter((provider) => (evidence.bits[provider] ?? 0) >= 2)
    .sort((a, b) => (evidence.bits[b] ?? 0) - (evidence.bits[a] ?? 0))
    .map((provider) => ({
      id: index.providers[provider]?.id ?? '',
      name: index.providers[provider]?.name ?? '',
      score: evidence.bits[provider] ?? 0,
      evidence: evidence.signs
        .filter(({ clue }) => clue.provider === provider)
        .flatMap(({ clue, from, to }) =>
          spansOf(text, [from, to]).map((span) => ({ kind: EVIDENCE[clue.kind] ?? 'name', span })),
        ),
    }));
}

/**
 * Reads anything that people paste or type, and finds the errors of the catalogue in it.
 *
 * Pure: no clock, no network, no DOM; never throws. The text should already be masked (`secrets/mask`); spans are
 * positions in the text as given. Cost: one pass over the text, then work bounded by the index: each different word
 * of the text is looked up once, and at most `CANDIDATES` wordings are compared word by word.
 */
export function recognise(input: string, index: Index): Recognition {
  const text = readText(input.slice(0, LONGEST_TEXT), index);
  const evidence = providerEvidence(index, text);
  const named = statuses(text);
  const scored = score(index, text, evidence, named);
  const results = resultsOf(index, text, scored, MOST_RESULTS);
  return {
    kind: kindOf(text),
    errors: [{ results, span: results[0]?.spans[0] ?? null }],
    results,
    providers: guesses(index, text, evidence),
    statuses: [...new Set(named.map(({ status }) => status))],
    sections: sectionsOf(index, scored),
    isNew: (scored[0]?.score ?? 0) < KNOWN,
  };
}
