import type { CatalogueData, ErrorData } from './format.ts';
import { shortenHost } from './names.ts';
import { shortenWords } from './short-words.ts';
import { shortenSlug } from './slug.ts';
import { BLOCK, CODE_JOIN, FIELD, FORMAT, GROUP, LINE } from './unpack.ts';

/** One line without what parts lines, fields and blocks. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title that is the first wording too is not written twice. */
function texts({ title, wordings }: ErrorData): string[] {
  const [first, ...others] = wordings;
  if (first === title) return others.length === 0 ? [title] : [title, '', ...others];
  return [title, ...wordings];
}

/** Writes the data as it travels (`unpack.ts`). */
export function pack({ sections, providers }: CatalogueData): string {
  const column = (write: (error: ErrorData) => string): string =>
    providers.map(({ errors }) => errors.map(write).join(LINE)).join(GROUP);
  const blocks = [
    sections.join(FIELD),
    providers
      .map(({ id, name, kind, clues }) =>
        [id, name, String(kind), ...clues.map((clue) => shortenHost(id, clue))].map(plain).join(FIELD),
      )
      .join(LINE),
    column(({ slug, title, codes }) => shortenSlug(slug, plain(`${title} ${codes[0] ?? ''}`))),
    column(({ status }) => (status === 0 ? '' : String(status))),
    column(({ codes }) => codes.map(plain).join(CODE_JOIN)),
    column(({ section, second }) => section.toString(36) + second.toString(36)),
    column((error) => texts(error).map(plain).join(FIELD)),
  ];
  const { words, text } = shortenWords(blocks.join(BLOCK));
  return [[FORMAT, ...words].join(FIELD), text].join(BLOCK);
}
