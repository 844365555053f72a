import strings from '../../content/en/strings/check-key.json' with { type: 'json' };
import type { Finding } from '../../keys/types.ts';
import { fill } from '../../words.ts';

const { results: words, findings: sentences, steps, claims } = strings;

/** The claims of a token that are shown, with their names. */
function Claims({ values }: { values: Readonly<Record<string, string>> }) {
  return (
    <dl class="claims">
      {Object.entries(claims).map(
        ([name, label]) =>
          values[name] !== undefined && (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{values[name]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** One finding: what it means, how sure it is, where, and the step that follows. */
export function One({ finding: { id, severity, sureness, places = [], values = {} } }: { finding: Finding }) {
  const { title, text, next } = sentences[id];
  const step = steps[next as keyof typeof steps];
  return (
    <li class="finding" data-severity={severity}>
      <h3>
        <span class="severity">{words.severities[severity]}</span> {fill(title, values)}
      </h3>
      <p>{fill(text, values)}</p>
      {places.length > 0 && (
        <ul class="places">
          {places.map(({ position, name }) => (
            <li key={position}>{fill(words.place, { position: String(position), name })}</li>
          ))}
        </ul>
      )}
      {id === 'jwt' && <Claims values={values} />}
      <p class="finding-foot">
        <span>{words.sureness[sureness]}</span>
        <a class="alone" href={step.to}>
          {step.label}
        </a>
      </p>
    </li>
  );
}
