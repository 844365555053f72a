import { fill } from '../../words.ts';
import { announce } from '../announce.ts';
import { tellPageChange } from '../page-change.ts';
import { numberOf, shownNode, type View } from './view.ts';

/** Puts the frame around the checklist right: the tab's title, the breadcrumbs, the link to this node's file. */
function renameFrame(title: string, id: string): void {
  document.title = document.title.replace(/^.*(?= · )/, title);
  const crumb = document.querySelector('.crumbs [aria-current]');
  if (crumb) crumb.textContent = title;
  const edit = document.querySelector<HTMLAnchorElement>('.foot a[href*="/content/en/triage/"]');
  if (edit) edit.href = edit.href.replace(/[^/]+\.json$/, `${id}.json`);
}

/**
 * Lands the reader on what has just come on screen: focus on its heading, its name spoken.
 * @param before the node that was on screen
 */
export function arrive(view: View, before: string, root: HTMLElement): void {
  const { words } = view;
  const { title, kind } = shownNode(view);
  const { shown, note, state } = view.visit;
  if (shown !== before) {
    renameFrame(title, shown);
    tellPageChange();
  }
  root.querySelector<HTMLElement>('[data-arrive]')?.focus();
  const name = fill(kind === 'outcome' ? words.arrivedOutcome : words.arrived, {
    number: String(numberOf(view)),
    title: state.unsure && shown === state.current ? words.howToTell : title,
  });
  announce(note ? `${words.notes[note]} ${name}` : name);
}
