/** What a rating loads once a reader turns to it. */
import { BASE } from '../../base.ts';
import { ASKED, type Rating } from '../../feedback/rating.ts';
import { announce } from '../announce.ts';
import { onPageChange } from '../page-change.ts';
import { hydrate, render } from '../render.ts';
import { controlRating, type Control } from './control.ts';
import { CHANNEL, isReaderChange } from './memory.ts';
import { RateForm } from './RateForm.tsx';
import { statusWords } from './status-words.ts';

/**
 * Draws, and says what is new: where the pressed button is gone, by taking the focus to the words; where it is still
 * there, aloud.
 * @param spoken words to say aloud; empty for nothing
 */
function drawAloud(host: Element, draw: () => void, spoken: string): void {
  const hadFocus = host.contains(document.activeElement);
  draw();
  const active = document.activeElement;
  const lost = hadFocus && !(host.contains(active) && active?.checkVisibility());
  if (lost) host.querySelector<HTMLElement>('[data-rate-status]')?.focus();
  else if (spoken) announce(spoken);
}

function mount(host: HTMLElement): void {
  const field = (name: string) => host.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value;
  const part = field('part');
  const title = host.querySelector('legend > span')?.textContent.trim();
  let page = '';
  let current: Control | undefined;

  // The checklist changes the page's address without loading a page: each of its questions has a rating of its own.
  function follow(): void {
    const here = location.pathname.slice(BASE.length);
    if (page === here) return;
    page = here;
    const place = { page, part };
    const view = (rating: Rating) => <RateForm {...place} title={title} rating={rating} actions={control} />;
    const control = controlRating(place, (rating, settled) => {
      const draw = () => {
        render(view(rating), host);
      };
      if (control === current) drawAloud(host, draw, settled ? statusWords(rating) : '');
    });
    if (current) render(view(ASKED), host);
    else hydrate(view(ASKED), host);
    current = control;
    control.recall();
  }

  follow();
  onPageChange(follow);
  addEventListener('storage', (event) => {
    if (isReaderChange(event)) current?.refresh();
  });
  new BroadcastChannel(CHANNEL).addEventListener('message', () => {
    void current?.settle();
  });
}

/** Takes over every rating of the page. */
export function mountRatings(): void {
  // Fetched while there is a network: it is wanted when there is none.
  import('./delivery.ts').catch(console.warn);
  for (const host of document.querySelectorAll<HTMLElement>('[data-rate]')) mount(host);
}
