/** The report: a form that the tools of this site fill in, and what comes out of it. Nothing of it leaves the browser. */
import { FIELDS } from '../../report/fields.ts';
import type { ReportProvider } from '../../report/providers.ts';
import { hydrate, render } from '../render.ts';
import { controlReport, type Control } from './control.ts';
import { readFacts } from './facts.ts';
import { ReportForm } from './ReportForm.tsx';
import { FIRST_VIEW } from './view.ts';

/** Fetches the catalogue's names and links when a reader turns to the form; where they can't be had, it does without. */
function suggestProviders(host: HTMLElement, control: Control): void {
  const load = async () => {
    const response = await fetch(host.dataset.providers ?? '');
    if (response.ok) control.change({ providers: (await response.json()) as ReportProvider[] });
  };
  host.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  if (readFacts().report.provider !== '') void load().catch(() => undefined);
}

/** Puts what the checklist left into the form. Where its words can't be had, it stays for the next time. */
async function fillIn(host: HTMLElement, control: Control): Promise<void> {
  const { report, answers } = readFacts();
  if (answers === '') return;
  const { takeAnswers } = await import('./take-answers.ts');
  const filled = await takeAnswers(report, answers, host.dataset.checklist ?? '');
  control.change({ typed: filled, safe: filled, isFilledIn: true });
  control.keep();
}

function start(host: HTMLElement): void {
  const { report } = readFacts();
  const control = controlReport({ typed: report, safe: report }, (view) => {
    render(<ReportForm view={view} actions={control} />, host);
  });
  const early = FIELDS.map((field) => ({
    field,
    text: host.querySelector<HTMLInputElement>(`[name=${field}]`)?.value ?? '',
  })).filter(({ text }) => text !== '');
  hydrate(<ReportForm view={FIRST_VIEW} actions={control} />, host);
  control.change({});
  // What somebody typed before this script came.
  for (const { field, text } of early) {
    control.type(field, text);
    control.settle(field);
  }
  suggestProviders(host, control);
  fillIn(host, control).catch(() => undefined);
  // Back here from another page of the site, which may have left more.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    const now = readFacts().report;
    control.change({ typed: now, safe: now });
    fillIn(host, control).catch(() => undefined);
  });
  addEventListener('pagehide', () => {
    if (readFacts().answers === '') control.keep();
  });
}

const host = document.querySelector<HTMLElement>('[data-report]');
if (host) start(host);
