/**
 * Reads what stands in the box: masks its secrets, names it where all of it is a key, and finds the catalogue's errors in
 * it. Runs in the page for what is typed and for a short paste, in a worker for a long one.
 */
import type { Index } from '../../../recognise/data/index-types.ts';
import type { Recognition } from '../../../recognise/types.ts';
import type { NamedSecret } from '../../../secrets/name.ts';
import { kept } from '../kept.ts';

/** A text as it was read. */
export interface ReadText {
  /** The text, its secrets masked. */
  text: string;
  /** Whether a secret was masked in it. */
  masked: boolean;
  /** What the text looks like where all of it is a key; else empty. */
  key: readonly NamedSecret[];
  /** What the catalogue says of it. Absent where the text is a key, or where the catalogue could not be loaded. */
  recognition: Recognition | undefined;
}

const loadMasking = kept(() => import('../../../secrets/mask.ts'));
const loadRecogniser = kept(() => import('../../../recognise/recognise.ts'));
let index: Promise<Index> | undefined;

/**
 * @param typed what stands in the box
 * @param catalogue address of the recogniser's data
 */
export async function readText(typed: string, catalogue: string): Promise<ReadText> {
  const { text, masked, key } = await withoutSecrets(typed);
  if (key.length > 0) return { text, masked, key, recognition: undefined };
  return { text, masked, key, recognition: await recognition(text, catalogue) };
}

/** Fetches what reading needs, so that the first text is read at once. Failures show with the text itself. */
export function warmUpReading(catalogue: string): void {
  void Promise.all([loadIndex(catalogue), loadMasking()]).catch(() => undefined);
}

/** Masks the secrets of a text, before anything else happens to it. */
export async function withoutSecrets(typed: string): Promise<Omit<ReadText, 'recognition'>> {
  const { maskSecrets } = await loadMasking();
  const { text, found } = maskSecrets(typed);
  if (!mayBeKey(typed, found.length > 0)) return { text, masked: found.length > 0, key: [] };
  const [{ nameSecret }, { maskOne }] = await Promise.all([
    import('../../../secrets/name.ts'),
    import('../../../secrets/mask-one.ts'),
  ]);
  const key = nameSecret(typed);
  // A form that many have, such as a UUID, is left alone inside a text; as the whole text it is taken for a key.
  const whole = key.length > 0 && found.length === 0 ? maskOne(typed.trim()) : text;
  return { text: whole, masked: key.length > 0 || found.length > 0, key };
}

/** A key is one run of characters, or what is left of it after `Bearer`, or a block of lines that begins with dashes. */
function mayBeKey(typed: string, masked: boolean): boolean {
  const text = typed.trim();
  return /^(?:bearer\s+)?\S{16,8192}$/i.test(text) || (masked && text.startsWith('-----BEGIN '));
}

async function recognition(text: string, catalogue: string): Promise<Recognition | undefined> {
  try {
    const [{ recognise }, loaded] = await Promise.all([loadRecogniser(), loadIndex(catalogue)]);
    return recognise(text, loaded);
  } catch (error) {
    console.error(error);
    index = undefined;
    return undefined;
  }
}

function loadIndex(catalogue: string): Promise<Index> {
  index ??= fetchIndex(catalogue);
  return index;
}

async function fetchIndex(catalogue: string): Promise<Index> {
  const [answer, { readIndex }] = await Promise.all([
    fetch(catalogue),
    import('../../../recognise/data/read.ts'),
  ]);
  if (!answer.ok) throw new Error(`${catalogue} answers ${answer.status}`);
  return readIndex(await answer.text());
}
