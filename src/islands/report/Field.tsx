import strings from '../../content/en/strings/report.json' with { type: 'json' };
import { MACHINE_FIELDS, type Field as Name } from '../../report/fields.ts';
import { Inline } from '../triage/Inline.tsx';
import type { Actions, View } from './view.ts';

/** Answers that take one line. The others grow. */
const ONE_LINE: readonly string[] = ['provider', 'endpoint', 'when'] satisfies Name[];

const PASTED = /^insertFrom(?:Paste|Drop)/;

interface Props {
  field: Name;
  view: View;
  /** Left out on the server. */
  actions: Actions | undefined;
}

/** A question of the report. What looks like a key is masked in it as soon as it is pasted, or when it is left. */
export function Field({ field, view, actions }: Props) {
  const { label, hint, example } = strings.fields[field];
  const id = `report-${field}`;
  const isMasked = view.masked.includes(field);
  const shared = {
    id,
    name: field,
    class: MACHINE_FIELDS.includes(field) ? 'machine' : undefined,
    value: view.typed[field],
    autocomplete: 'off',
    autocapitalize: 'off' as const,
    spellcheck: false,
    'aria-describedby': isMasked ? `${id}-hint ${id}-masked` : `${id}-hint`,
    onInput: ({ currentTarget, inputType }: InputEvent & { currentTarget: { value: string } }) => {
      actions?.type(field, currentTarget.value);
      if (PASTED.test(inputType)) actions?.settle(field);
    },
    onChange: () => actions?.settle(field),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <small id={`${id}-hint`}>
        <Inline text={hint} /> {strings.example} <samp>{example}</samp>
      </small>
      {ONE_LINE.includes(field) ? (
        <input {...shared} list={field === 'provider' ? 'report-providers' : undefined} />
      ) : (
        <textarea {...shared} rows={field === 'error' ? 4 : 2} />
      )}
      {isMasked && (
        <small id={`${id}-masked`} class="report-masked">
          {strings.masked}
        </small>
      )}
    </div>
  );
}
