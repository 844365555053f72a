/** Search as a page of its own: the search stands in the address's fragment, which no server sees. */
import { hydrate, render } from 'preact';
import { searchFragment, searchIn } from '../../search/address.ts';
import { Search } from './Search.tsx';

function start(host: HTMLElement): void {
  const box = (text: string) => <Search given={{ text }} onSearch={show} />;
  const follow = (): void => {
    render(box(searchIn(location.hash)), host);
  };
  // The server knows nothing of fragments: it rendered an empty box.
  hydrate(box(''), host);
  if (location.hash !== '') follow();
  addEventListener('hashchange', follow);
}

/** Puts a search into the address bar, and the index of everything out of its way. */
function show(text: string): void {
  const fragment = searchFragment(text);
  if (fragment !== location.hash) history.replaceState(null, '', fragment || location.pathname);
  const everything = document.querySelector<HTMLElement>('[data-search-index]');
  if (everything) everything.hidden = text !== '';
}

const host = document.querySelector<HTMLElement>('[data-search]');
if (host) start(host);
