/**
 * The language in which a reader last chose to see requests. Stored as `localStorage["language"]`, for example
 * `"python"`. Written when the reader picks another; a value that no choice has is passed over.
 */
const KEY = 'language';

function choices(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll<HTMLInputElement>('[data-languages] input');
}

function show(language: string): void {
  for (const choice of choices()) if (choice.value === language) choice.checked = true;
}

/** The language that the reader chose last; null where there was no choice. */
export function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A closed store costs the memory of the choice, nothing else.
  }
}

const last = remembered();
if (last) show(last);
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.closest('[data-languages]')) return;
  show(target.value);
  remember(target.value);
});
