import strings from '../../content/en/strings/search.json' with { type: 'json' };
import stylesheet from '../../styles/search.css?url';
import { render } from '../render.ts';
import { Search } from './Search.tsx';

let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * Opens search over the page. Closing it returns the focus to where it was, as the browser does for dialogs.
 * @param early gives what was typed while search was on its way, once it is there
 * @throws Error where its stylesheet cannot be loaded
 */
export async function openDialog(early: () => string): Promise<void> {
  const opened = await (dialog ??= makeDialog(early));
  if (!opened.open) opened.showModal();
  const field = opened.querySelector('textarea');
  field?.focus();
  // What was searched last is there to be read or written over.
  if (early() === '') field?.select();
}

async function makeDialog(early: () => string): Promise<HTMLDialogElement> {
  await loadStyles();
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', strings.title);
  const close = (): void => {
    made.close();
  };
  // A click on the dialog itself is one beside what it holds.
  made.addEventListener('click', ({ target }) => {
    if (target === made) close();
  });
  document.body.append(made);
  render(<Search given={{ text: early() }} onClose={close} />, made);
  return made;
}

/** Fetched here, not with every page: most readers never open search. */
function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      dialog = undefined;
      link.remove();
      reject(new Error(`${stylesheet} could not be loaded`));
    };
    document.head.append(link);
  });
}
