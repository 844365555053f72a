import { useEffect, useState } from 'preact/hooks';
import answers from '../../content/en/strings/box.json' with { type: 'json' };
import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { fill } from '../../words.ts';
import { Instead } from './Instead.tsx';
import type { Findings } from '../../search/find.ts';

interface Props {
  text: string;
  findings: Findings;
  onSearch: (text: string) => void;
}

/** No results: which words were too many, and what helps instead. */
export function Nothing({ text, findings, onSearch }: Props) {
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
      <Instead {...{ findings, onSearch }} />
      <p>
        <a href="/triage/">{answers.checklist}</a>
      </p>
      <p>
        <a href="/guide/#quick-triage">{answers.symptoms}</a>
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
