/** The page's side of reading: short texts here, long ones in a worker. */
import { catalogue } from './page-data.ts';
import { readText, warmUpReading, type ReadText } from './read-text.ts';

/** Characters above which a text is read in the worker: below, starting one takes longer than reading. */
const LONG = 8_000;

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
    const { readInWorker } = await import('./in-worker.ts');
    return await readInWorker(text, catalogue());
  } catch (error) {
    // A browser that will not start it, or a network that will not bring it: slower, and just as good.
    console.warn(error);
    return readText(text, catalogue());
  }
}
