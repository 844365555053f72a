import strings from '../../content/en/strings/box.json' with { type: 'json' };
import type { Findings } from '../../search/find.ts';
import { fill } from '../../words.ts';

interface Props {
  findings: Findings;
  onSearch: (text: string) => void;
}

/** Which words were too many, and the search without them, one click away. */
export function Instead({ findings: { leftOut, instead }, onSearch }: Props) {
  if (instead === undefined) return null;
  return (
    <p>
      {leftOut.length > 0 ? fill(strings.tooMany, { words: leftOut.join(', ') }) : strings.noPhrase}{' '}
      <button
        type="button"
        class="button"
        onClick={() => {
          onSearch(instead);
        }}
      >
        {fill(strings.instead, { query: instead })}
      </button>
    </p>
  );
}
