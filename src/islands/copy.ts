import strings from '../content/en/strings/copy.json' with { type: 'json' };
import { announce } from './announce.ts';

/**
 * Copies, and says how it went on the button and aloud.
 * @param done what a screen reader says when it worked
 * @param failed what it says where the browser would not
 * @returns whether it worked
 */
export async function copyText(
  button: HTMLElement,
  text: string,
  done: string,
  failed: string,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    announce(failed);
    return false;
  }
  announce(done);
  button.dataset.copied = strings.short;
  button.addEventListener('blur', () => delete button.dataset.copied, { once: true });
  return true;
}

async function copyLink(button: HTMLElement, id: string): Promise<void> {
  const address = new URL(location.pathname, location.origin);
  address.hash = id;
  const done = strings.linkDone.replace('{title}', titleIn(button.ariaLabel ?? ''));
  // Where the clipboard is closed, the address bar is where the reader can copy from.
  if (!(await copyText(button, address.href, done, strings.linkFailed))) location.hash = id;
}

/** The section's title, out of the button's label: its heading may hold more, such as a step's number. */
function titleIn(label: string): string {
  const [before = '', after = ''] = strings.link.split('{title}');
  return label.slice(before.length, label.length - after.length);
}

async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('code')?.textContent ?? '';
  await copyText(button, code, strings.codeDone, strings.codeFailed);
}

/** Makes the copy buttons work: `data-copy-link="<id>"` copies a section's address, `data-copy-code` its code block. */
export function startCopyButtons(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-copy-link], [data-copy-code]');
    if (!button) return;
    const id = button.dataset.copyLink;
    if (id) void copyLink(button, id);
    else void copyCode(button);
  });
}
