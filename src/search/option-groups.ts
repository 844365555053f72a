import type { EntryRef, Recognition, Result as Match } from '../recognise/types.ts';
import { isFound, isSearchable, type Read } from './answer-kind.ts';
import type { Findings, Result } from './find.ts';
import { placeOf } from './place-of.ts';

/** What a group of answers is. Its heading stands in the string table under this name. */
export type GroupName = 'errors' | 'cause' | 'then' | 'which' | 'sections' | 'near';

/** One answer to pick. */
export type Pick =
  | { kind: 'entry'; entry: EntryRef }
  | { kind: 'section'; place: string; title: string }
  | { kind: 'result'; result: Result };

/** Answers under one heading. */
export interface Group {
  name: GroupName;
  /** The wording that several providers share, where the question is which of them it was. */
  wording?: string;
  picks: readonly Pick[];
}

/** A section of the guide: its id and its title. */
export type Section = readonly [id: string, title: string];

interface Known extends Read {
  findings: Findings | undefined;
}

/** Entries shown for one error; more are noise. */
const ENTRIES = 4;
const ERRORS = 3;
/** At least so many entries are shown, found or merely near. */
const LEAST = 3;
const SECTIONS = 3;

const entryPicks = (matches: readonly Match[]): Pick[] =>
  matches.flatMap(({ entries }) => entries.map((entry) => ({ kind: 'entry', entry })));

/** One wording of several providers is one answer, and a question: which provider? */
function asGroups(name: GroupName, matches: readonly Match[]): Group[] {
  const groups: Group[] = [];
  for (const match of matches) {
    const [first] = match.entries;
    const last = groups.at(-1);
    if (match.entries.length > 1 && first) {
      groups.push({ name: 'which', wording: first.title, picks: entryPicks([match]) });
    } else if (last?.name === name) {
      groups[groups.length - 1] = { ...last, picks: [...last.picks, ...entryPicks([match])] };
    } else groups.push({ name, picks: entryPicks([match]) });
  }
  return groups;
}

function sectionPicks({ recognition, findings }: Known, sections: readonly Section[]): Pick[] {
  const titles = new Map(sections);
  const byCause = (recognition?.sections ?? []).map((id): Pick => ({
    kind: 'section',
    place: `/guide/#${id}`,
    title: titles.get(id) ?? id,
  }));
  if (!findings || findings.results.length === 0) return byCause.slice(0, SECTIONS);
  const byWords = findings.results.map((result): Pick => ({ kind: 'result', result }));
  // Where the text names an error, what its cause leads to is worth as much as what its words stand in.
  const isNamed = recognition !== undefined && (recognition.results.some(isFound) || isGuess(recognition));
  return isNamed ? oneByOne(byWords, byCause.slice(0, SECTIONS)) : byWords;
}

/** Whether a text names a provider or a status, though no error. */
function isGuess({ providers, statuses }: Recognition): boolean {
  return providers.length + statuses.length > 0;
}

/** Takes from two lists in turn, each place once. */
function oneByOne(one: readonly Pick[], other: readonly Pick[]): Pick[] {
  const turns = one.flatMap((pick, at) => [pick, ...other.slice(at, at + 1)]);
  const all = [...turns, ...other.slice(one.length)];
  return all.filter((pick, at) => all.findIndex((first) => placeOf(first) === placeOf(pick)) === at);
}

function forWords(known: Known, recognition: Recognition, sections: readonly Section[]): Group[] {
  const found = recognition.results.filter(isFound);
  const guide: Group = { name: 'sections', picks: sectionPicks(known, sections) };
  if (found.length > 0) {
    return [...asGroups('errors', recognition.results.slice(0, Math.max(LEAST, found.length))), guide];
  }
  // A paste never ends in nothing, however short it is.
  if (recognition.kind === 'words' && !isGuess(recognition) && known.findings?.results.length === 0)
    return [];
  return [guide, ...asGroups('near', recognition.results.slice(0, LEAST))];
}

function forPaste(known: Known, recognition: Recognition, sections: readonly Section[]): Group[] {
  const errors = recognition.errors.slice(0, ERRORS);
  const several = errors.length > 1;
  const groups = errors.map(({ results }, at) =>
    asGroups(several ? (at === 0 ? 'cause' : 'then') : 'errors', results.slice(0, ENTRIES)),
  );
  const guide: Group = { name: 'sections', picks: sectionPicks(known, sections) };
  return [...(groups[0] ?? []), guide, ...groups.slice(1).flat()];
}

/**
 * What the box shows, in the order in which it shows it: an exact code or wording before a page about it, the cause before
 * its consequences, and the guide's sections always beside. Empty only for words that nothing on the site says.
 * @param sections the guide's sections, since the recogniser knows them by id alone
 */
export function optionGroups(known: Known, sections: readonly Section[]): Group[] {
  const { recognition } = known;
  if (!recognition) {
    const picks = sectionPicks(known, sections);
    return picks.length > 0 ? [{ name: 'sections', picks }] : [];
  }
  const groups = isSearchable(known)
    ? forWords(known, recognition, sections)
    : forPaste(known, recognition, sections);
  return groups.filter(({ picks }) => picks.length > 0);
}
