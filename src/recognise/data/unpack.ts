import type { CatalogueData, ErrorData, ProviderData } from './format.ts';
import { readHost } from './names.ts';
import { readWords } from './short-words.ts';
import { readSlug } from './slug.ts';

/**
 * How the data travels: text in blocks, which compresses better than rows of JSON. The first block names the format
 * and the words that stand shortened in all others (`short-words.ts`), the second the guide's sections; the third has
 * a line a provider (id, name, kind, clues); then come columns over all errors (short id, status, codes, two sections
 * as base-36 digits, title and wordings), a line an error, a vertical tab between providers. Written at every build and
 * served under a hash of its content, so that no reader meets data of
 * another version; `readData` refuses it all the same.
 */
export const FORMAT = 'keyfix recogniser 5';
export const BLOCK = '\f';
export const GROUP = '\v';
export const LINE = '\n';
export const FIELD = '\t';
/** Stands between codes: some of them hold spaces. */
export const CODE_JOIN = '|';

function readError(columns: readonly string[]): ErrorData {
  const [slug = '', status = '', packedCodes = '', sections = '', texts = ''] = columns;
  const [title = '', ...others] = texts.split(FIELD);
  const codes = packedCodes.split(CODE_JOIN);
  const [first = '', ...rest] = others;
  return {
    slug: readSlug(slug, `${title} ${codes[0] ?? ''}`),
    status: Number(status),
    codes,
    section: Number.parseInt(sections.charAt(0), 36),
    second: Number.parseInt(sections.charAt(1), 36),
    title,
    wordings: first === '' ? [title, ...rest] : others,
  };
}

/**
 * Reads the data as it travelled.
 * @throws {Error} when it is not of this format
 */
export function unpack(text: string): CatalogueData {
  const end = text.indexOf(BLOCK);
  const [format, ...words] = text.slice(0, end).split(FIELD);
  if (format !== FORMAT) throw new Error(`not the recogniser's data: ${String(format).slice(0, 40)}`);
  const blocks = readWords({ words, text: text.slice(end + 1) }).split(BLOCK);
  const [sections = '', lines = '', ...columns] = blocks;
  const groups = columns.map((column) => column.split(GROUP).map((group) => group.split(LINE)));
  const providers = lines.split(LINE).map((line, at): ProviderData => {
    const [id = '', name = '', kind = '', ...short] = line.split(FIELD);
    const clues = short.map((clue) => readHost(id, clue));
    const own = groups.map((group) => group[at] ?? []);
    const errors = (own[0] ?? []).map((_, error) => readError(own.map((column) => column[error] ?? '')));
    return { id, name, kind: Number(kind), clues, errors };
  });
  return { sections: sections.split(FIELD), providers };
}
