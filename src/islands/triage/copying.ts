import { BASE } from '../../base.ts';
import { captureText, fillCapture, statementsOf } from '../../triage/summary.ts';
import { addressOf } from '../../triage/visit.ts';
import { copyText } from '../copy.ts';
import type { View } from './view.ts';

function whole({ graph, capture, words, visit: { state } }: View): string {
  return captureText(fillCapture(capture, statementsOf(graph, state, words.unsure)));
}

/** The address to share: all answers, no note about the way here. */
function shared({ graph, visit: { state, shown } }: View): string {
  return new URL(BASE + addressOf(graph, state, shown), location.origin).href;
}

/** What the copy buttons of an outcome do: `data-copy="capture"` copies "What to capture", `"address"` the address. */
export function copyFrom(button: HTMLElement, view: View): void {
  const { words } = view;
  if (button.dataset.copy === 'capture')
    void copyText(button, whole(view), words.captureDone, words.captureFailed);
  else void copyText(button, shared(view), words.copyDone, words.copyFailed);
}
