import { BASE } from '../../base.ts';
import type { TriageData } from '../../triage/data.ts';
import { visit } from '../../triage/visit.ts';
import { hydrate, render } from '../render.ts';
import { arrive } from './arrive.ts';
import { Checklist } from './Checklist.tsx';
import { copyFrom } from './copying.ts';
import type { View } from './view.ts';

/**
 * What an address of the checklist shows.
 * @throws {Error} for an address that is none of the checklist's
 */
function viewOf(address: string, data: TriageData): View {
  const { pathname, searchParams } = new URL(address, location.href);
  const id = /\/triage\/([^/]+)\/$/.exec(pathname)?.[1] ?? '';
  const found = visit(data.graph, id, searchParams);
  if (!found) throw new Error(`"${pathname}" is no question or outcome of the checklist.`);
  return { ...data, visit: found };
}

/** The checklist once it answers in place. */
export interface ChecklistApp {
  /** Goes where a link of the checklist leads, as a new entry in the browser's history. */
  open: (href: string) => void;
  /** Shows what the address bar names; where that can't be reached, the bar is put right. */
  follow: () => void;
  /** Copies what a copy button stands for. */
  copy: (button: HTMLElement) => void;
}

/**
 * Takes over the server's markup.
 * @param root the element that holds it; `data-checklist` is the address that it was rendered for
 * @param response the checklist's data as it arrives
 * @throws {Error} where the data did not arrive: the page's links are followed as usual then
 */
export async function createApp(root: HTMLElement, response: Response): Promise<ChecklistApp> {
  if (!response.ok) throw new Error(`The checklist's data: ${response.status}`);
  const data = (await response.json()) as TriageData;
  let view = viewOf(root.dataset.checklist ?? '', data);
  hydrate(<Checklist view={view} />, root);
  const show = (next: View) => {
    if (next.visit.address === view.visit.address) return;
    const before = view.visit.shown;
    view = next;
    render(<Checklist view={view} />, root);
    arrive(view, before, root);
  };
  return {
    open(href) {
      const next = viewOf(href, data);
      if (next.visit.address !== view.visit.address) history.pushState(null, '', BASE + next.visit.address);
      show(next);
    },
    follow() {
      const next = viewOf(location.href, data);
      const { address } = next.visit;
      if (address !== location.pathname.slice(BASE.length) + location.search)
        history.replaceState(null, '', BASE + address);
      show(next);
    },
    copy(button) {
      copyFrom(button, view);
    },
  };
}
