import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../requests/render/index.ts';
import { Code } from './Code.tsx';

interface Props {
  /** Tells one group of tabs on the page from another. */
  name: string;
  /** The language that is shown until the reader picks another. */
  first: Language;
  codeIn: (language: Language) => string;
}

/** A request in five languages, one of them on view. The island's twin of the tabs in MinimalRequest.astro. */
export function Languages({ name, first, codeIn }: Props) {
  return (
    <fieldset class="languages" data-languages>
      <legend class="visually-hidden">{strings.corrected.language}</legend>
      {LANGUAGES.map((language) => (
        <label key={language.id}>
          <input
            type="radio"
            name={name}
            value={language.id}
            defaultChecked={language.id === first}
            autocomplete="off"
          />
          {language.name}
        </label>
      ))}
      {LANGUAGES.map(({ id, name: title }) => (
        <div key={id} class="language" data-language={id}>
          <h4>{title}</h4>
          <Code code={codeIn(id)} />
        </div>
      ))}
    </fieldset>
  );
}
