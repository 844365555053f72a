import answers from '../../content/en/strings/box.json' with { type: 'json' };
import strings from '../../content/en/strings/search.json' with { type: 'json' };

/** The index could not be loaded: say so, and lead on. */
export function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="search-nothing">
      <p>
        <strong>{strings.failed}</strong> {strings.failedLead}
      </p>
      <p>
        <button type="button" class="button" onClick={onAgain}>
          {answers.again}
        </button>
      </p>
      <p>{answers.meanwhile}</p>
      <ul role="list" class="search-ways">
        {answers.ways.map(({ to, label }) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
