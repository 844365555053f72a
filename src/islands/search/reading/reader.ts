/** The page's side of reading: short texts here, long ones in a worker. */
import { workerAddress } from '../../trusted-types.ts';
import { catalogue } from './page-data.ts';
import { readText, warmUpReading, type ReadText } from './read-text.ts';
import type { Question, Reply } from './worker.ts';
import workerScript from './worker.ts?worker&url';

/** Characters above which a text is read in the worker: below, starting one takes longer than reading. */
const LONG = 8_000;

let worker: Worker | undefined;
let questions = 0;
let last: { typed: string; read: ReadText } | undefined;

/** Fetches what reading needs. */
export function warmUp(): void {
  warmUpReading(catalogue());
}

/**
 * Reads what stands in the box. What was read last is not read again: the box asks once more as soon as it has put the
 * masked text in place of what was typed.
 */
export async function read(typed: string): Promise<ReadText> {
  if (last?.typed === typed || last?.read.text === typed) return last.read;
  const result = await (typed.length > LONG ? inWorker(typed) : readText(typed, catalogue()));
  last = { typed, read: result };
  return result;
}

async function inWorker(text: string): Promise<ReadText> {
  try {
    worker ??= new Worker(workerAddress(workerScript), { type: 'module' });
    return await ask(worker, text);
  } catch (error) {
    // A browser that will not start it, or a network that will not bring it: slower, and just as good.
    console.warn(error);
    worker = undefined;
    return readText(text, catalogue());
  }
}

function ask(asked: Worker, text: string): Promise<ReadText> {
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
    asked.postMessage({ id, text, catalogue: catalogue() } satisfies Question);
  });
}
