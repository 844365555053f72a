/**
 * Looks at the key that the reader pastes. What does that (the rules, the shapes, Preact) is fetched when something is
 * pasted or typed, so that the page weighs next to nothing before. No request carries the key, and nothing stores it:
 * only words about it are left for the report, in this tab.
 */
import { announce } from '../announce.ts';
import type { Expectation } from '../../keys/types.ts';

/** While somebody types, the findings wait for a pause of so many milliseconds. */
const PAUSE = 250;

function start(form: HTMLFormElement, results: HTMLElement): void {
  const field = form.querySelector('textarea');
  const shown = form.querySelector<HTMLInputElement>('[data-show]');
  if (!field || !shown) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const chosen = (name: string) => {
    const option = form.querySelector<HTMLSelectElement>(`[data-told='${name}']`)?.selectedOptions[0];
    return option?.value === '' ? undefined : option;
  };
  const told = (name: string) => chosen(name)?.value;
  const expectation = (): Expectation => ({
    provider: told('provider'),
    use: told('use') as Expectation['use'],
    environment: told('environment') as Expectation['environment'],
    now: Date.now(),
  });
  const look = async (): Promise<void> => {
    try {
      const { showFindings } = await import('./app.tsx');
      showFindings(results, field.value, expectation(), chosen('provider')?.text);
    } catch {
      const failed = results.dataset.failed ?? '';
      results.textContent = failed;
      announce(failed);
    }
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), PAUSE);
  };
  field.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  shown.addEventListener('change', () => field.classList.toggle('masked', !shown.checked));
  form.addEventListener('reset', () => {
    field.classList.add('masked');
    later();
    field.focus();
  });
  // A page that comes back from the browser's cache brings no key with it.
  addEventListener('pagehide', () => {
    form.reset();
  });
}

const form = document.querySelector<HTMLFormElement>('[data-check-key]');
const results = document.querySelector<HTMLElement>('[data-findings]');
if (form && results) start(form, results);
