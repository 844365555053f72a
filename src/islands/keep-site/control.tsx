/** Runs the control: looks what is kept, keeps, stops, removes. */
import { announce } from '../announce.ts';
import { render } from '../render.ts';
import { keepSite, removeSite } from './keep.ts';
import { KeepSite, wordsFor, type Shown } from './KeepSite.tsx';
import { fetchList, missing, readRecord, type WholeSite } from './whole-site.ts';

const NOTHING: Shown = { phase: 'none', done: 0, all: 0, pages: 0, bytes: 0, at: 0 };

/** @param host where the control is drawn */
export async function control(host: HTMLElement): Promise<void> {
  let shown = NOTHING;
  let list: WholeSite = [];
  let stopping = new AbortController();

  function show(changes: Partial<Shown>): void {
    const spoken = changes.phase && changes.phase !== shown.phase;
    shown = { ...shown, ...changes };
    render(<KeepSite shown={shown} actions={{ keep, stop, remove, look }} />, host);
    if (spoken) announce(wordsFor(shown));
  }

  async function lookNow(): Promise<void> {
    const record = await readRecord();
    try {
      list = await fetchList();
    } catch {
      show({
        phase: record.at ? 'kept' : 'unknown',
        at: record.at,
        done: Object.keys(record.revisions).length,
      });
      return;
    }
    const left = missing(list, record);
    const done = list.length - left.length;
    show({
      phase: left.length === 0 ? 'kept' : record.at ? 'newer' : done > 0 ? 'stopped' : 'none',
      done,
      all: list.length,
      pages: list.filter(([place]) => place.endsWith('/')).length,
      bytes: left.reduce((sum, [, , bytes]) => sum + bytes, 0),
      at: record.at,
    });
  }

  async function keepNow(): Promise<void> {
    stopping = new AbortController();
    show({ phase: 'keeping' });
    // Asked now that the reader wants it kept: some browsers ask them in turn.
    await navigator.storage.persist().catch(() => false);
    try {
      await keepSite(
        list,
        (now) => {
          show({ done: now });
        },
        stopping.signal,
      );
      show({ phase: 'kept', at: Date.now() });
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      const stopped = name === 'AbortError' || stopping.signal.aborted;
      show({ phase: stopped ? 'stopped' : name === 'QuotaExceededError' ? 'full' : 'offline' });
      stopping.abort();
    }
  }

  const keep = (): void => void keepNow();
  const look = (): void => void lookNow();
  const stop = (): void => {
    stopping.abort();
  };
  const remove = (): void => {
    void removeSite().then(() => {
      show({ phase: 'removed', done: 0, at: 0, bytes: list.reduce((sum, [, , bytes]) => sum + bytes, 0) });
    });
  };
  await lookNow();
}
