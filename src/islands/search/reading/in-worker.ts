/** Has a text read beside the page. Fetched for the first long text. */
import { workerAddress } from '../../trusted-types.ts';
import type { ReadText } from './read-text.ts';
import type { Question, Reply } from './worker.ts';
import workerScript from './worker.ts?worker&url';

let worker: Worker | undefined;
let questions = 0;

/**
 * @param catalogue address of the recogniser's data
 * @throws Error where the worker could not be started, or could not read the text; the next call starts another
 */
export async function readInWorker(text: string, catalogue: string): Promise<ReadText> {
  try {
    worker ??= new Worker(workerAddress(workerScript), { type: 'module' });
    return await ask(worker, text, catalogue);
  } catch (error) {
    worker = undefined;
    throw error;
  }
}

function ask(asked: Worker, text: string, catalogue: string): Promise<ReadText> {
  const id = ++questions;
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        done.abort();
        if ('read' in data) resolve(data.read);
        else reject(new Error(data.error));
      },
      { signal },
    );
    asked.addEventListener(
      'error',
      () => {
        done.abort();
        reject(new Error('the worker could not be started'));
      },
      { signal },
    );
    asked.postMessage({ id, text, catalogue } satisfies Question);
  });
}
