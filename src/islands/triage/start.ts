/**
 * Answers the checklist in place. The page's links lead to the same places without this script; with it they change the
 * page instead of loading the next one. What does that (Preact, the components, the graph) is fetched when the reader
 * first reaches for it; where it can't be fetched, links are followed as usual.
 */
import { BASE } from '../../base.ts';
import { noteAnswers } from '../report/facts.ts';
import type { ChecklistApp } from './app.tsx';

/** Whether the reader wants the link opened here, not in a tab or a file. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

function start(root: HTMLElement): void {
  let loading: Promise<ChecklistApp> | undefined;
  const load = () =>
    (loading ??= Promise.all([import('./app.tsx'), fetch(root.dataset.source ?? '')]).then(
      ([{ createApp }, response]) => createApp(root, response),
    ));
  const use = (act: (app: ChecklistApp) => void, otherwise: () => void) => {
    load().then(act).catch(otherwise);
  };
  const prepare = () => {
    // A failed fetch is tried again at the next sign.
    load().catch(() => (loading = undefined));
  };
  for (const sign of ['pointerover', 'touchstart', 'focusin'])
    root.addEventListener(sign, prepare, { passive: true });
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const button = target?.closest<HTMLElement>('[data-copy]');
    if (button)
      use((app) => {
        app.copy(button);
      }, prepare);
    const link = target?.closest('a');
    if (link?.pathname === `${BASE}/report/`) noteAnswers(location.search);
    if (!link || !isPlain(event) || !/\/triage\/[^/]+\/$/.test(link.pathname)) return;
    event.preventDefault();
    use(
      (app) => {
        app.open(link.href);
      },
      () => {
        location.assign(link.href);
      },
    );
  });
  addEventListener('popstate', () => {
    use(
      (app) => {
        app.follow();
      },
      () => {
        location.reload();
      },
    );
  });
  // A page that was stored or built without its query learns the answers from the address bar.
  if (location.pathname.slice(BASE.length) + location.search !== root.dataset.checklist)
    use((app) => {
      app.follow();
    }, prepare);
}

const root = document.querySelector<HTMLElement>('[data-checklist]');
if (root) start(root);
