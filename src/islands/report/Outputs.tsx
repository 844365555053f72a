import strings from '../../content/en/strings/report.json' with { type: 'json' };
import { mail, type Mail } from '../../report/render/mail.ts';
import { markdown } from '../../report/render/markdown.ts';
import { plainText } from '../../report/render/plain.ts';
import { filledFields, missingFields } from '../../report/report.ts';
import { fill } from '../../words.ts';
import { Formats } from './Formats.tsx';
import type { Actions, View } from './view.ts';

function withSubject({ subject, body }: Mail): string {
  return `${fill(strings.subjectLine, { subject })}\n\n${body}`;
}

interface Props {
  view: View;
  actions: Actions | undefined;
}

/** The report, in the form that the reader picks. */
export function Outputs({ view: { safe, format, hasFailed }, actions }: Props) {
  const isEmpty = filledFields(safe).length === 0;
  const missing = missingFields(safe).map((field) => strings.fields[field].called);
  const draft = format === 'mail' ? mail(safe, strings) : undefined;
  const write = format === 'markdown' ? markdown : plainText;
  const text = draft ? withSubject(draft) : write(safe, strings);
  return (
    <section class="report-out" aria-labelledby="the-report-title">
      <h2 id="the-report-title">{strings.outputs}</h2>
      <p>{isEmpty ? strings.nothing : strings.outputsLead}</p>
      {hasFailed && <p class="note">{strings.failed}</p>}
      {!isEmpty && (
        <>
          <Formats {...{ format, actions }} />
          <pre tabIndex={0} role="region" aria-label={strings.formats[format]}>
            {text}
          </pre>
          {draft?.isShortened && <p class="note">{strings.mailShortened}</p>}
          <p class="report-tools">
            <button
              type="button"
              class="button primary copy-whole"
              onClick={({ currentTarget }) => actions?.copy(currentTarget, text)}
            >
              {strings.copy}
            </button>
            {draft && (
              <a class="button" href={draft.address}>
                {strings.open}
              </a>
            )}
          </p>
          {draft && <p>{strings.mailHint}</p>}
          {missing.length > 0 && <p>{fill(strings.missing, { fields: missing.join(', ') })}</p>}
        </>
      )}
    </section>
  );
}
