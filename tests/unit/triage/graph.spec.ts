import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { mermaid, withPicture } from '../../../src/build/triage/mermaid.ts';
import { problemsOf } from '../../../src/build/triage/problems.ts';
import type { TriageQuestion } from '../../../src/schemas/triage.ts';
import { inWalkOrder, edgesOf, nodeOf, questionOf, type TriageGraph } from '../../../src/triage/graph.ts';
import { resolve } from '../../../src/triage/resolve.ts';
import { CAPTURE, GRAPH } from '../../setup/triage.ts';

/** The graph with one question changed, or added as a copy of another. */
function withQuestion(id: string, change: Partial<TriageQuestion>, graph = GRAPH): TriageGraph {
  const question = questionOf(graph, id) ?? questionOf(graph, 'copied');
  if (!question) throw new Error('no question to change');
  return { ...graph, nodes: { ...graph.nodes, [id]: { ...question, ...change } } };
}

function problems(graph: TriageGraph): string[] {
  return problemsOf({ graph, capture: CAPTURE });
}

const FILES = 'src/content/en/triage';
const to = (next: string) => [
  { id: 'yes', label: 'Yes', next },
  { id: 'no', label: 'No', next },
];

test.describe('The graph', () => {
  test('is sound', () => {
    expect(problems(GRAPH)).toEqual([]);
  });

  test('may not lead to an id that does not exist', () => {
    expect(problems(withQuestion('copied', { answers: to('recopi') }))).toContain(
      `${FILES}/copied.json: answers[1].next: leads to "recopi", which does not exist`,
    );
    const unsure = { next: 'nowhere', because: 'It is safe.' };
    expect(problems(withQuestion('rotate', { unsure }))).toEqual([
      `${FILES}/rotate.json: unsure.next: leads to "nowhere", which does not exist`,
    ]);
  });

  test('may not hold a node that no answer leads to', () => {
    expect(problems(withQuestion('island', {}))).toEqual([
      `${FILES}/island.json: id: no answer leads here from the first question`,
    ]);
  });

  test('may not hold a loop, and a walk ends even where there is one', () => {
    const looped = withQuestion('rotate', { answers: to('expiry') });
    expect(problems(looped)).toContain(
      `${FILES}/rotate.json: answers[0].next: leads to "expiry", which leads back here: a loop`,
    );
    const round = { expiry: 'expired', rotate: 'yes' };
    const given = Object.entries(round).map(([question, answer]) => ({ question, answer }));
    expect(resolve(looped, 'expiry', given).current).toBe('expiry');
  });

  test('may not hold a path without an outcome', () => {
    const unsure = { next: 'rotate', because: 'It is safe.' };
    expect(problems(withQuestion('rotate', { answers: to('rotate'), unsure }))).toContain(
      `${FILES}/rotate.json: answers: no answer leads to an outcome`,
    );
  });

  test('may not be without its first question', () => {
    expect(problems({ ...GRAPH, first: 'working' })).toEqual([
      `src/content/en/strings/triage.json: first: there is no question "working"`,
    ]);
  });

  test('may not use the words that addresses need for themselves', () => {
    const named = (id: string) => to('recopy').map((answer) => ({ ...answer, id }));
    expect(problems(withQuestion('copied', { answers: named('skip') }))).toContain(
      `${FILES}/copied.json: answers[0].id: "skip" is taken`,
    );
    expect(problems(withQuestion('copied', { answers: named('yes') }))).toContain(
      `${FILES}/copied.json: answers[1].id: "yes" is taken`,
    );
    const led = withQuestion('copied', { answers: to('start') });
    expect(problems(withQuestion('start', {}, led))).toContain(
      `${FILES}/start.json: id: addresses use "start" for something else: rename the file`,
    );
  });

  test('must have every question that "What to capture" takes answers from', () => {
    const capture = CAPTURE.slice(0, 1).map((item) => ({ ...item, answeredBy: ['working'] }));
    expect(problemsOf({ graph: GRAPH, capture })).toEqual([
      'src/content/en/escalation/what-to-capture.mdx: items[0].answeredBy: there is no question "working"',
    ]);
  });

  test('is told in an order in which no answer leads back', () => {
    const order = inWalkOrder(GRAPH);
    expect(order.toSorted()).toEqual(Object.keys(GRAPH.nodes).toSorted());
    for (const [index, id] of order.entries())
      for (const { next } of edgesOf(nodeOf(GRAPH, id))) expect(order.indexOf(next)).toBeGreaterThan(index);
  });
});

test('The picture in CONTRIBUTING.md is up to date: run `npm run triage:picture` after a change', () => {
  const markdown = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
  expect(withPicture(markdown, mermaid(GRAPH))).toBe(markdown);
  for (const id of Object.keys(GRAPH.nodes)) expect(markdown).toMatch(new RegExp(`^  ${id}\\W`, 'm'));
});
