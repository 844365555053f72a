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
          {strings.again}
        </button>
      </p>
      <p>{strings.meanwhile}</p>
      <ul role="list" class="search-ways">
        {strings.ways.map(({ to, label }) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
