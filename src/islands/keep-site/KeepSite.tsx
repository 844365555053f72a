import strings from '../../content/en/strings/keep-site.json' with { type: 'json' };
import { fill } from '../../words.ts';

/** What the control shows. `done` and `all` count files, `bytes` what is still to fetch. */
export interface Shown {
  phase: 'none' | 'keeping' | 'stopped' | 'kept' | 'newer' | 'removed' | 'full' | 'offline' | 'unknown';
  done: number;
  all: number;
  pages: number;
  bytes: number;
  /** When all of it was there, in milliseconds since 1970; 0 for never. */
  at: number;
}

export interface Actions {
  keep: () => void;
  stop: () => void;
  remove: () => void;
  look: () => void;
}

/** What there is to say, seen and spoken alike. */
export function wordsFor({ phase, done, all, pages, bytes, at }: Shown): string {
  const text = phase === 'none' ? strings.size : strings[phase];
  return fill(text, {
    pages: pages.toLocaleString('en'),
    megabytes: (bytes / 1e6).toFixed(1),
    files: (all - done).toLocaleString('en'),
    done: done.toLocaleString('en'),
    all: all.toLocaleString('en'),
    date: new Date(at).toLocaleDateString('en', { dateStyle: 'long' }),
  });
}

const BUTTON: Partial<Record<Shown['phase'], string>> = {
  none: strings.keep,
  removed: strings.keep,
  newer: strings.update,
  stopped: strings.go,
  full: strings.go,
  offline: strings.go,
};

/** The control in the footer, once it is opened. */
export function KeepSite({ shown, actions }: { shown: Shown; actions: Actions }) {
  const { phase, done, all } = shown;
  const button = BUTTON[phase];
  return (
    <>
      <p id="keep-site-words">{wordsFor(shown)}</p>
      {phase === 'keeping' && <progress aria-labelledby="keep-site-words" max={all} value={done} />}
      <p class="ways-on">
        {button && (
          <button type="button" class="button" onClick={actions.keep}>
            {button}
          </button>
        )}
        {phase === 'keeping' && (
          <button type="button" class="button" onClick={actions.stop}>
            {strings.stop}
          </button>
        )}
        {phase === 'unknown' && (
          <button type="button" class="button" onClick={actions.look}>
            {strings.again}
          </button>
        )}
        {done > 0 && phase !== 'keeping' && phase !== 'removed' && (
          <button type="button" class="button quiet" onClick={actions.remove}>
            {strings.remove}
          </button>
        )}
      </p>
    </>
  );
}
