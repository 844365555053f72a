import { useEffect, useState } from 'preact/hooks';
import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { fill } from '../../words.ts';
import type { Answer } from './engine.ts';

interface Props {
  answer: Answer;
  onSearch: (text: string) => void;
}

/** No results: which words were too many, and what helps instead. */
export function Nothing({ answer: { text, leftOut, instead }, onSearch }: Props) {
  const [symptoms, setSymptoms] = useState<readonly { symptom: string; address: string }[]>([]);
  useEffect(() => {
    import('./symptoms.ts').then((module) => {
      setSymptoms(module.symptoms);
    }, console.error);
  }, []);
  return (
    <div class="search-nothing">
      <p>
        <strong>{fill(strings.nothing, { query: text.trim() })}</strong>
      </p>
      {instead !== undefined && (
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
      )}
      <p>
        <a href="/triage/">{strings.checklist}</a>
      </p>
      <p>
        <a href="/guide/#quick-triage">{strings.symptoms}</a>
      </p>
      <ul role="list" class="search-ways">
        {symptoms.map(({ symptom, address }) => (
          <li key={address}>
            <a href={address}>{symptom}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
