import { isDeepStrictEqual as equal } from 'node:util';
import { expect, test } from '@playwright/test';
import { edgesOf, nodeOf, questionOf, UNSURE } from '../../../src/triage/graph.ts';
import { choose, resolve, type Answer } from '../../../src/triage/resolve.ts';
import { addressOf, visit } from '../../../src/triage/visit.ts';
import { addressOfPath, everyPath, GRAPH, type Path } from '../../setup/triage.ts';

const PATHS = [...everyPath()];

/** The paths that break a rule. With thousands of paths, one `expect` for all of them. */
function breaking(rule: (path: Path) => boolean, paths = PATHS): string[] {
  return paths
    .filter((path) => !rule(path))
    .map(({ answers, outcome }) => addressOfPath(outcome, answers))
    .slice(0, 5);
}

function given(answers: Record<string, string>): Answer[] {
  return Object.entries(answers).map(([question, answer]) => ({ question, answer }));
}

test.describe('Every path of the checklist', () => {
  test('is tried, whether the reader knows the answers or not', () => {
    // A graph of two dozen answers has thousands of paths: far fewer would mean that some are left out.
    expect(PATHS.length).toBeGreaterThanOrEqual(7000);
    expect(new Set(PATHS.map(({ answers }) => JSON.stringify(answers))).size).toBe(PATHS.length);
  });

  test('ends in an outcome, and all its answers count', () => {
    const ends = ({ answers, outcome }: Path) => {
      const { current, path, dropped } = resolve(GRAPH, GRAPH.first, answers);
      const isEnd = current === outcome && nodeOf(GRAPH, current)?.kind === 'outcome';
      return isEnd && equal(path, answers) && dropped.length === 0;
    };
    expect(breaking(ends)).toEqual([]);
  });

  test('has an address that leads back to the same state', () => {
    const returns = ({ answers, outcome }: Path) => {
      const state = resolve(GRAPH, GRAPH.first, answers);
      const address = addressOf(GRAPH, state, outcome);
      const again = visit(GRAPH, outcome, new URL(address, 'http://x').searchParams);
      const expected = { state, shown: outcome, note: undefined, address };
      return address === addressOfPath(outcome, answers) && equal(again, expected);
    };
    expect(breaking(returns)).toEqual([]);
  });

  test('can be walked one answer at a time, with "I don\'t know" said on the way', () => {
    const arrives = ({ answers, outcome }: Path) => {
      let state = resolve(GRAPH, GRAPH.first, []);
      for (const { question, answer } of answers) {
        const unsure = choose(GRAPH, state, question, UNSURE);
        if (!unsure.unsure || unsure.current !== question || !equal(unsure.path, state.path)) return false;
        state = choose(GRAPH, unsure, question, answer);
      }
      return state.current === outcome;
    };
    expect(breaking(arrives)).toEqual([]);
  });

  test('can be entered at each of its questions', () => {
    for (const id of Object.keys(GRAPH.nodes)) {
      const entered = visit(GRAPH, id, new URLSearchParams());
      expect(entered).toMatchObject({ shown: id, note: undefined, address: `/triage/${id}/` });
      for (const { answer, next } of edgesOf(questionOf(GRAPH, id))) {
        const address = addressOf(GRAPH, choose(GRAPH, resolve(GRAPH, id, []), id, answer), next);
        const query = new URL(address, 'http://x').searchParams;
        expect(visit(GRAPH, next, query)).toMatchObject({ shown: next, note: undefined, address });
        expect(query.get('start')).toBe(id === GRAPH.first ? null : id);
      }
    }
  });
});

test.describe('Changing an answer', () => {
  test('keeps what still applies and lists only what the new path has, wherever it is done', () => {
    const keeps = ({ answers, outcome }: Path, { question, answer }: Answer, other: string) => {
      const changed = choose(GRAPH, resolve(GRAPH, GRAPH.first, answers), question, other);
      const before = answers.filter((one) => one.question !== question);
      const invented = changed.path.filter(
        (one) => one.question !== question && !before.some((earlier) => equal(earlier, one)),
      );
      // The walk stops only where the reader has never answered.
      const isEarly = before.some((one) => one.question === changed.current);
      return invented.length === 0 && !isEarly && (other !== answer || changed.current === outcome);
    };
    const rule = (path: Path) =>
      path.answers.every((one) =>
        edgesOf(questionOf(GRAPH, one.question)).every((edge) => keeps(path, one, edge.answer)),
      );
    expect(
      breaking(
        rule,
        PATHS.filter((_, index) => index % 10 === 0),
      ),
    ).toEqual([]);
  });

  test('leaves an answer out for good once the path has passed it by', () => {
    const before = given({ rejected: 'yes', copied: 'no', recopy: 'still-fails', format: 'yes' });
    const changed = choose(GRAPH, resolve(GRAPH, GRAPH.first, before), 'copied', 'yes');
    expect(changed.answers).toEqual({ rejected: 'yes', copied: 'yes', format: 'yes' });
    expect(changed.current).toBe('permissions');
  });

  test('brings a later answer back when the path gets there again', () => {
    const before = given({ rejected: 'yes', copied: 'yes', format: 'yes' });
    const changed = choose(GRAPH, resolve(GRAPH, GRAPH.first, before), 'copied', 'no');
    expect(changed.current).toBe('recopy');
    expect(changed.path.map(({ question }) => question)).toEqual(['rejected', 'copied']);
    expect(changed.answers).toHaveProperty('format', 'yes');
    expect(choose(GRAPH, changed, 'recopy', 'still-fails').current).toBe('permissions');
  });
});

test('A state is frozen through and through', () => {
  const state = resolve(GRAPH, GRAPH.first, given({ rejected: 'yes', copied: 'banana' }));
  for (const part of [state, state.path, state.path[0], state.answers, state.dropped, state.dropped[0]])
    expect(Object.isFrozen(part)).toBe(true);
});
