import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const GUIDE_FOLDER = join(import.meta.dirname, '../../content/en/guide');

/** The ids that stand in the guide: one a file, and the explicit ids of headings in it. */
export function guideSections(folder: string = GUIDE_FOLDER): Set<string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const headings = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<h[2-6] id="([a-z0-9-]+)">/g)].map(
      ([, id = '']) => id,
    ),
  );
  return new Set([...files.map((file) => basename(file, '.mdx')), ...headings]);
}
