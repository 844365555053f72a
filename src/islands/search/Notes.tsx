import strings from '../../content/en/strings/box.json' with { type: 'json' };
import { fill } from '../../words.ts';
import type { Answer } from './engine.ts';

/** What was done to the words before they were searched. */
export function Notes({ answer, masked }: { answer: Answer; masked: boolean }) {
  const { leftOut = [], readings = [], results = [] } = answer.findings ?? {};
  const notes = [
    ...(masked ? [strings.masked] : []),
    ...readings.map(({ typed, as }) => fill(strings.read, { typed, as: as.join(', ') })),
    ...(leftOut.length > 0 && results.length > 0
      ? [fill(strings.leftOut, { words: leftOut.join(', ') })]
      : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="search-note">
          {note}
        </p>
      ))}
    </>
  );
}
