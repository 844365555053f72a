import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import { renderRequest, type Language } from '../../requests/render/index.ts';
import { fillInsOf, type RequestTemplate } from '../../requests/template.ts';
import { maskSecrets } from '../../secrets/mask.ts';
import { fill } from '../../words.ts';
import { Inline } from '../triage/Inline.tsx';
import { Files } from './Files.tsx';
import { Languages } from './Languages.tsx';

const { corrected: words, steps } = strings;

interface Props {
  request: RequestTemplate;
  language: Language;
  /** Nothing was wrong with it: it only lost its key. */
  isGood: boolean;
}

/** The request as its provider wants it, in five languages, ready to copy. Whatever else looks like a secret is masked. */
export function Corrected({ request, language, isGood }: Props) {
  const masked = (one: Language) => maskSecrets(renderRequest(request, one));
  const fillIns = fillInsOf(request);
  return (
    <section aria-labelledby="corrected-title">
      <h3 id="corrected-title">{isGood ? words.titleGood : words.title}</h3>
      <p>
        {words.lead}{' '}
        <a class="alone" href={steps.unset.to}>
          {words.unset}
        </a>
      </p>
      {fillIns.length > 0 && (
        <p>
          <Inline text={fill(words.fillIns, { names: fillIns.map((one) => `\`${one}\``).join(', ') })} />
        </p>
      )}
      {masked(language).found.length > 0 && (
        <p class="note">
          <Inline text={words.masked} />
        </p>
      )}
      <Languages
        key={language}
        name="corrected-language"
        first={language}
        codeIn={(one) => masked(one).text}
      />
      <Files request={request} />
    </section>
  );
}
