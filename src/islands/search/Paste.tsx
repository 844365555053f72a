import strings from '../../content/en/strings/box.json' with { type: 'json' };
import type { Recognition } from '../../recognise/types.ts';
import { markedLines } from '../../search/marked-lines.ts';
import { Marked } from './Marked.tsx';

interface Props {
  /** What was pasted, its secrets masked. */
  text: string;
  recognition: Recognition;
}

/** The lines of a paste that made the match, with what did it marked. */
export function Paste({ text, recognition }: Props) {
  const spans = recognition.errors.flatMap(({ results }) => results[0]?.spans ?? []);
  const lines = markedLines(text, spans);
  if (lines.length === 0) return null;
  return (
    <figure class="search-paste">
      <figcaption class="search-label">{strings.matched}</figcaption>
      <pre tabindex={0}>
        {lines.map((pieces, at) => (
          <code key={at}>
            <Marked pieces={pieces} />
            {'\n'}
          </code>
        ))}
      </pre>
    </figure>
  );
}
