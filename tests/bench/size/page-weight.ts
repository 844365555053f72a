import type { PageElement } from '../../../src/build/built-site/parse.ts';
import { CLIENT_FOLDER, readFiles } from '../../../src/build/built-site/read.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { hasIslandInView } from './in-view.ts';
import { brokenByStyles, brokenPromises } from './promises.ts';
import { atFirst, scriptsOf, withoutChunks } from './scripts.ts';
import { wireBytes } from './wire.ts';

const { size } = budgets;

/** One figure of a page, in bytes as they are sent, and the most that it may be. */
export interface Figure {
  bytes: number;
  budget: number;
}

/** What a page weighs. */
export interface PageWeight {
  address: string;
  /** The page and its stylesheets. */
  markup: Figure;
  /** Scripts fetched before the reader does anything. */
  first: Figure;
  /** All scripts that it can ever load, but for search and for what makes it work offline. */
  all: Figure;
  /** What it does that no page may. */
  faults: readonly string[];
}

const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + wireBytes(path), 0);

/** What makes pages work offline, the same on every page: fetched once they are done. */
export function offlineBytes(): number {
  const named = new RegExp(`^/_astro/(?:${size.offlineChunks.join('|')})\\.[^.]+\\.js$`);
  return sum(readFiles(CLIENT_FOLDER).filter((path) => named.test(path)));
}

/**
 * Weighs a page.
 * @param bytes of its HTML as it is sent
 */
export function weigh(address: string, elements: readonly PageElement[], bytes: number): PageWeight {
  const styles = elements.flatMap(({ tag, attributes }) =>
    tag === 'link' && attributes.rel === 'stylesheet' ? (attributes.href ?? []) : [],
  );
  const scripts = scriptsOf(elements);
  const inView = hasIslandInView(address);
  const markup: Readonly<Record<string, number>> = size.markup;
  const pasted: Readonly<Record<string, number>> = size.scriptsOncePasted;
  return {
    address,
    markup: { bytes: bytes + sum(styles), budget: markup[address] ?? size.markup.else },
    first: {
      bytes: sum(atFirst(scripts)),
      budget: inView ? size.scriptsAtFirstInView : size.scriptsAtFirst,
    },
    all: {
      bytes: sum(withoutChunks(scripts, [...size.searchChunks, ...size.offlineChunks])),
      budget: size.searchPages.includes(address) ? Infinity : (pasted[address] ?? size.scriptsWithoutSearch),
    },
    faults: [...brokenPromises(elements), ...styles.flatMap(brokenByStyles)],
  };
}
