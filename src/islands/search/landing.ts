/** Marks the words that led here in the section one has landed on, without touching the page's markup. */
import { BASE } from '../../base.ts';
import { markWords, type SearchedWord } from '../../search/marks.ts';
import { pointedAt } from '../pointed-at.ts';
import { takeNote } from './landing-note.ts';

/** Marks what the search that led here has left to mark; nothing where it has not. Escape takes the marks away. */
export function land(): void {
  const note = takeNote(location.pathname.slice(BASE.length) + location.hash);
  if (!note || !('highlights' in CSS)) return;
  const ranges = textOf(landedOn()).flatMap((text) => rangesIn(text, note.words));
  CSS.highlights.set('landing', new Highlight(...ranges));
  addEventListener('keydown', ({ key }) => key === 'Escape' && CSS.highlights.delete('landing'));
}

/** The section that the address names; where its id stands on a heading, everything up to the next one. */
function landedOn(): readonly Element[] {
  const target = pointedAt();
  if (!target) return [...document.querySelectorAll('main')];
  if (!/^H[1-6]$/.test(target.tagName)) return [target];
  const section = [target];
  for (
    let next = target.nextElementSibling;
    next && !/^H[1-6]$/.test(next.tagName);
    next = next.nextElementSibling
  ) {
    section.push(next as HTMLElement);
  }
  return section;
}

function textOf(elements: readonly Element[]): Text[] {
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter((text) => !text.parentElement?.closest('button, form, script'));
  });
}

function rangesIn(text: Text, words: readonly SearchedWord[]): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const piece of markWords(text.data, words)) {
    if (piece.marked) {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + piece.text.length);
      ranges.push(range);
    }
    at += piece.text.length;
  }
  return ranges;
}
