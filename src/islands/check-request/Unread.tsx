import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import type { Unread as Why } from '../../requests/parse/parse.ts';
import { Inline } from '../triage/Inline.tsx';

/** Why a text is no request, and where it may belong. */
export function Unread({ why }: { why: Exclude<Why, 'empty'> }) {
  const { title, text, links } = strings.unread[why];
  return (
    <>
      <p class="found-summary">{title}</p>
      <p>
        <Inline text={text} />
      </p>
      <ul role="list">
        {links.map(({ to, label }) => (
          <li key={to}>
            <a class="alone" href={to}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
