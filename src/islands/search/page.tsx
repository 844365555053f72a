/** Search as a page of its own: the search stands in the address's fragment, which no server sees. */
import { searchFragment, searchIn } from '../../search/address.ts';
import { hydrate, render } from '../render.ts';
import { Search } from './Search.tsx';

function start(host: HTMLElement): void {
  const box = (text: string) => <Search given={{ text }} onSearch={show} />;
  const follow = (): void => {
    shown = location.hash;
    render(box(searchIn(location.hash)), host);
  };
  // The server knows nothing of fragments: it rendered an empty box.
  hydrate(box(''), host);
  if (location.hash !== '') follow();
  addEventListener('hashchange', follow);
}

/** The fragment that this page has answered to, or put there itself. */
let shown = location.hash;

/** Puts a search into the address bar, and the index of everything out of its way. */
function show(text: string): void {
  // The address was changed meanwhile: what it asks for now is about to be searched.
  if (location.hash !== shown) return;
  shown = searchFragment(text);
  if (shown !== location.hash) history.replaceState(null, '', shown || location.pathname);
  const everything = document.querySelector<HTMLElement>('[data-search-index]');
  if (everything) everything.hidden = text !== '';
}

const host = document.querySelector<HTMLElement>('[data-search]');
if (host) start(host);
