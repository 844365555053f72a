import { CLUE } from './data/format.ts';
import type { Index } from './data/index-types.ts';
import { providerEvidence, type ProviderEvidence } from './evidence/providers.ts';
import { statuses } from './evidence/status.ts';
import { readText, type Text } from './match/text.ts';
import { placesOf, type Place } from './rank/errors.ts';
import { withGeneric } from './rank/generic.ts';
import { isKnown, namesOthers } from './rank/known.ts';
import { resultsOf } from './rank/results.ts';
import { score } from './rank/score.ts';
import { sectionByWords, sectionsOf } from './rank/sections.ts';
import { spansOf } from './rank/spans.ts';
import type { FoundError, ProviderGuess, Recognition } from './types.ts';

/** Longer texts are cut: nobody's first error stands behind 200,000 characters. */
export const LONGEST_TEXT = 200_000;
const MOST_RESULTS = 10;

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

function foundAt(index: Index, text: Text, place: Place): FoundError {
  const results = resultsOf(index, text, place.scored, MOST_RESULTS);
  const [first] = spansOf(text, [place.from]);
  const [last] = spansOf(text, [place.to]);
  const isPlaced = results.some(({ spans }) => spans.length > 0) && first && last;
  return { results, span: isPlaced ? { start: first.start, end: last.end } : null };
}

/** The first of each list, then all others: no error hides behind the neighbours of another. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  return [...lists.flatMap((list) => list.slice(0, 1)), ...lists.flatMap((list) => list.slice(1))];
}

/**
 * Reads anything that people paste or type, and finds the errors of the catalogue in it.
 *
 * Pure: no clock, no network, no DOM; never throws. The text should already be masked (`secrets/mask.ts`); spans are
 * positions in the text as given. It can run in a worker: text in, plain data out.
 *
 * How cost grows. The text is decoded and cut into words once, linear in its length. Then each different word of the
 * text is looked up once in the inverted index, and at most `CANDIDATES` wordings (and those of providers that the text
 * names) are compared word by word, a word at `MAX_PLACES` places at most: so the work is bounded by the text's length
 * plus the catalogue's number of words, and does not multiply them. With 1,056, 10,560 and 31,680 errors a usual paste
 * takes about 0.3, 2 and 10 ms of processor time, and 200,000 characters about 70 ms whatever the catalogue. The data
 * grows by some 34 compressed bytes an error, the index in memory by some 2.4 kB, and building it by some 60 µs
 * (`npm run bench:recognise`).
 */
export function recognise(input: string, index: Index): Recognition {
  const text = readText(input.slice(0, LONGEST_TEXT), index);
  const evidence = providerEvidence(index, text);
  const named = statuses(text);
  const scored = score(index, text, evidence, named);
  const { kind } = text;
  const isStrange = namesOthers(index, text, evidence);
  const isNew = !isKnown(index, evidence, named, scored[0], kind === 'words', isStrange);
  const section = sectionByWords(index, text);
  const settled = withGeneric(index, scored, { evidence, statuses: named, section, isNew, isStrange });
  const together = isNew || kind === 'words';
  const places = together ? [{ from: 0, to: 0, scored: settled }] : placesOf(index, text, settled);
  const errors = places.map((place) => foundAt(index, text, place));
  return {
    kind,
    errors,
    results: inTurn(errors.map(({ results }) => results)).slice(0, MOST_RESULTS),
    providers: guesses(index, text, evidence),
    statuses: [...new Set(named.map(({ status }) => status))],
    sections: sectionsOf(index, text, places[0]?.scored ?? [], isNew),
    isNew,
  };
}
