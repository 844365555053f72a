import strings from '../../content/en/strings/box.json' with { type: 'json' };
import type { NamedSecret } from '../../secrets/name.ts';
import { fill } from '../../words.ts';
import { keyWords } from './key-words.ts';

/** Somebody pasted a key: say what it looks like and that it stayed here, and lead on. */
export function KeyNotice({ found }: { found: readonly NamedSecret[] }) {
  const [first] = found;
  const links = [
    ...(first?.form === 'credential'
      ? [{ to: `/errors/${first.provider}/`, label: fill(strings.key.provider, { provider: first.name }) }]
      : []),
    ...strings.key.ways,
  ];
  return (
    <div class="search-nothing">
      <p>
        <strong>{keyWords(found)}</strong>
      </p>
      <p>{strings.key.stayed}</p>
      <ul role="list" class="search-ways">
        {links.map(({ to, label }) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
