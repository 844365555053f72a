/** Reads long texts beside the page, which stays quick meanwhile. */
import { readText, type ReadText } from './read-text.ts';

/** What the page asks. */
export interface Question {
  id: number;
  text: string;
  /** Address of the recogniser's data. */
  catalogue: string;
}

/** What it gets. */
export type Reply = { id: number; read: ReadText } | { id: number; error: string };

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  readText(data.text, data.catalogue).then(
    (read) => {
      postMessage({ id: data.id, read } satisfies Reply);
    },
    (error: unknown) => {
      postMessage({ id: data.id, error: String(error) } satisfies Reply);
    },
  );
});
