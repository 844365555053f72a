import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { init, ImportType, parse } from 'es-module-lexer';
import type { PageElement } from '../../../src/build/built-site/parse.ts';
import { CLIENT_FOLDER } from '../../../src/build/built-site/read.ts';

await init;

/** What a script leads to. */
interface Imports {
  /** Fetched together with it. */
  static: readonly string[];
  /** Fetched when the reader reaches for something. */
  dynamic: readonly string[];
}

const known = new Map<string, Imports>();

function importsOf(script: string): Imports {
  const before = known.get(script);
  if (before) return before;
  const [found] = parse(readFileSync(CLIENT_FOLDER + script.slice(1), 'utf8'));
  const paths = (type: ImportType) =>
    found
      .filter(({ t, n }) => t === type && n !== undefined && /^\.{0,2}\//.test(n))
      .map(({ n = '' }) => posix.resolve(posix.dirname(script), n));
  const imports = { static: paths(ImportType.Static), dynamic: paths(ImportType.Dynamic) };
  known.set(script, imports);
  return imports;
}

function reach(scripts: readonly string[], next: (script: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...scripts];
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (reached.has(script)) continue;
    reached.add(script);
    waiting.push(...next(script));
  }
  return reached;
}

/** The scripts that a page names itself: elements and preloads. */
export function scriptsOf(elements: readonly PageElement[]): string[] {
  return elements
    .map(({ tag, attributes: { src, href, rel } }) =>
      tag === 'script' ? src : tag === 'link' && rel === 'modulepreload' ? href : undefined,
    )
    .filter((path) => path !== undefined);
}

/** What is fetched before the reader does anything: the page's scripts and what they import. */
export function atFirst(scripts: readonly string[]): Set<string> {
  return reach(scripts, (script) => importsOf(script).static);
}

/**
 * Everything that a page can ever load, but for parts that have a budget of their own.
 * @param chunks how the files of those are named: `dialog` for `/_astro/dialog.B8fvN.js`
 */
export function withoutChunks(scripts: readonly string[], chunks: readonly string[]): Set<string> {
  const isLeftOut = (path: string) => chunks.includes(posix.basename(path).split('.')[0] ?? '');
  return reach(scripts, (script) => {
    const { static: fixed, dynamic } = importsOf(script);
    return [...fixed, ...dynamic.filter((path) => !isLeftOut(path))];
  });
}
