import strings from '../../content/en/strings/report.json' with { type: 'json' };
import { FORMATS, type Actions, type Format } from './view.ts';

interface Props {
  format: Format;
  actions: Actions | undefined;
}

/** Which form the report is shown in: one of three, arrow keys go from one to the next. */
export function Formats({ format, actions }: Props) {
  return (
    <fieldset class="report-formats">
      <legend>{strings.as}</legend>
      {FORMATS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="as"
            value={one}
            checked={one === format}
            onChange={() => actions?.show(one)}
          />{' '}
          {strings.formats[one]}
        </label>
      ))}
    </fieldset>
  );
}
