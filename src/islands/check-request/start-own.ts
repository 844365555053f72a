/** The form for an API that the catalogue does not know. What makes the request is fetched when a reader turns to it. */
import type { Place } from '../../requests/own.ts';
import { announce } from '../announce.ts';

function start(form: HTMLFormElement, host: HTMLElement): void {
  const valueOf = (name: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`#own-${name}`)?.value ?? '';
  const show = async () => {
    const { showOwn } = await import('./own.tsx');
    const place = valueOf('place') as Place;
    showOwn(host, { method: valueOf('method'), address: valueOf('address'), name: valueOf('name'), place });
  };
  const tryTo = () => {
    show().catch(() => {
      host.textContent = host.dataset.failed ?? '';
      announce(host.textContent);
    });
  };
  form.addEventListener('input', tryTo);
  form.addEventListener('focusin', tryTo, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tryTo();
  });
  addEventListener('pagehide', () => {
    form.reset();
    host.replaceChildren();
  });
}

const form = document.querySelector<HTMLFormElement>('[data-own-api]');
const host = document.querySelector<HTMLElement>('[data-own-request]');
if (form && host) start(form, host);
