import strings from '../../content/en/strings/feedback.json' with { type: 'json' };
import type { Failure, Rating } from '../../feedback/rating.ts';
import { fill } from '../../words.ts';

function failureWords(failure: Failure): string {
  if (failure.kind === 'refused') return [strings.failed.refused, failure.detail].filter(Boolean).join(' ');
  if (failure.kind === 'tooFast') return fill(strings.failed.tooFast, { seconds: String(failure.seconds) });
  return strings.failed[failure.kind];
}

/** What to tell the reader about the vote, seen and spoken alike. Empty before anything happened. */
export function statusWords({ phase, failure, words, reason, late }: Rating): string {
  if (phase === 'asked') return '';
  if (phase === 'failed' && failure)
    return [failureWords(failure), words || reason ? strings.kept : ''].filter(Boolean).join(' ');
  if (phase === 'waiting')
    return strings.waiting[failure?.kind === 'unavailable' ? 'unavailable' : 'unreachable'];
  if (phase === 'sending') return strings.sending;
  if (phase === 'withdrawn') return strings.withdrawn;
  return late ? `${strings.sent} ${strings.thanks}` : strings.thanks;
}
