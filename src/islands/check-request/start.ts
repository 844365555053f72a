/**
 * Looks at the request that the reader pastes. What does that (parsers, rules, Preact, how providers want their keys) is
 * fetched when the reader turns to the field, so that the page weighs next to nothing before. No request carries anything
 * of the paste.
 */
import type { ProviderFacts } from '../../requests/check/facts.ts';
import { announce } from '../announce.ts';
import { maskField } from './masked-field.ts';

/** While somebody types, the findings wait for a pause of so many milliseconds. */
const PAUSE = 250;

function start(form: HTMLFormElement, results: HTMLElement): void {
  const field = form.querySelector('textarea');
  const provider = form.querySelector('select');
  if (!field || !provider) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let facts: Promise<ProviderFacts[]> | undefined;

  /** What requests are compared with. A failure is forgotten, so that the next look asks again. */
  const compare = (): Promise<ProviderFacts[]> =>
    (facts ??= fetch(form.dataset.facts ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        return response.json() as Promise<ProviderFacts[]>;
      })
      .catch((error: unknown) => {
        facts = undefined;
        throw error;
      }));
  const fail = () => {
    const failed = results.dataset.failed ?? '';
    results.textContent = failed;
    announce(failed);
  };
  const look = async () => {
    const [{ showResult }, providers] = await Promise.all([import('./app.tsx'), compare()]);
    const chosen = provider.selectedOptions[0];
    showResult(results, text(), providers, { id: provider.value, name: chosen?.text ?? '' });
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      look().catch(fail);
    }, PAUSE);
  };
  const { text, clear } = maskField(field, later, fail);
  provider.addEventListener('change', later);
  form.addEventListener(
    'focusin',
    () => {
      compare().catch(() => undefined);
      import('./app.tsx').catch(() => undefined);
    },
    { once: true },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    clear();
    field.focus();
  });
  // A page that comes back from the browser's cache brings no key with it.
  addEventListener('pagehide', () => {
    form.reset();
  });
}

const form = document.querySelector<HTMLFormElement>('[data-check-request]');
const results = document.querySelector<HTMLElement>('[data-findings]');
if (form && results) start(form, results);
