import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import { ownRequest, type OwnApi } from '../../requests/own.ts';
import { LANGUAGES, renderRequest } from '../../requests/render/index.ts';
import { fillInsOf } from '../../requests/template.ts';
import { maskSecrets } from '../../secrets/mask.ts';
import { fill } from '../../words.ts';
import { remembered } from '../languages.ts';
import { render } from '../render.ts';
import { Inline } from '../triage/Inline.tsx';
import { Files } from './Files.tsx';
import { Languages } from './Languages.tsx';

const { own: words, corrected } = strings;

function Own({ api }: { api: OwnApi }) {
  const request = ownRequest(api);
  if (typeof request === 'string')
    return (
      <p>
        <Inline text={words.faults[request]} />
      </p>
    );
  const last = remembered();
  const fillIns = fillInsOf(request);
  return (
    <>
      <p>
        <Inline text={words.variable} />
      </p>
      {fillIns.length > 0 && (
        <p>
          <Inline text={fill(corrected.fillIns, { names: fillIns.map((one) => `\`${one}\``).join(', ') })} />
        </p>
      )}
      <Languages
        name="own-language"
        first={LANGUAGES.find(({ id }) => id === last)?.id ?? 'curl'}
        codeIn={(language) => maskSecrets(renderRequest(request, language)).text}
      />
      <Files request={request} />
    </>
  );
}

/** Shows the smallest request to an API of the reader's own, or what is missing for it. */
export function showOwn(host: HTMLElement, api: OwnApi): void {
  render(<Own api={api} />, host);
}
