import strings from '../../content/en/strings/check-request.json' with { type: 'json' };

const { good: words } = strings;

/** Nothing is wrong with the text: what that doesn't tell, and what to try in turn. */
export function Good() {
  return (
    <>
      <p>{words.lead}</p>
      <ul>
        {words.list.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{words.next}</p>
      <ol>
        {words.steps.map(({ to, label }) => (
          <li key={to}>
            <a class="alone" href={to}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
