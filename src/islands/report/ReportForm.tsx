import strings from '../../content/en/strings/report.json' with { type: 'json' };
import { FIELDS } from '../../report/fields.ts';
import { Field } from './Field.tsx';
import { Outputs } from './Outputs.tsx';
import { ProviderLinks } from './ProviderLinks.tsx';
import type { Actions, View } from './view.ts';

interface Props {
  view: View;
  /** Left out on the server. */
  actions?: Actions;
}

/** The whole tool: the form, the report in its three forms, the provider's pages. */
export function ReportForm({ view, actions }: Props) {
  const clear = () => {
    actions?.clear();
    document.getElementById(`report-${FIELDS[0]}`)?.focus();
  };
  return (
    <>
      <form
        class="report-form"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {view.isFilledIn && <p class="note">{strings.fromChecklist}</p>}
        {FIELDS.map((field) => (
          <Field key={field} {...{ field, view, actions }} />
        ))}
        <datalist id="report-providers">
          {view.providers.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <p>
          <button type="button" class="button" onClick={clear}>
            {strings.clear}
          </button>
        </p>
      </form>
      <div class="report-side">
        <Outputs {...{ view, actions }} />
        <ProviderLinks view={view} />
      </div>
    </>
  );
}
