/** What only the browser knows on the page for "not on this device": which pages were read, and when the network is back. */
import { readPages } from './read-pages.ts';

const list = document.querySelector<HTMLElement>('[data-read-pages]');

async function show(section: HTMLElement): Promise<void> {
  const pages = await readPages();
  const items = pages.map(({ address, title }) => {
    const link = document.createElement('a');
    link.className = 'alone';
    link.href = address;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('ul')?.append(...items);
  section.hidden = items.length === 0;
}

if (list) void show(list);
document.querySelector('[data-retry]')?.addEventListener('click', () => {
  location.reload();
});
// What was asked for comes by itself, unless the reader has turned to something else meanwhile.
addEventListener('online', () => {
  if (!document.querySelector('textarea')?.value) location.reload();
});
