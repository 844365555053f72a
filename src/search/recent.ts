/** Recent searches that are kept. */
const KEPT = 6;

/** A longer text is a log, and nothing that somebody would search again by picking it from a list. */
const LONGEST = 80;

/**
 * The recent searches after one more, the last first, each once.
 * @param text what was searched, its secrets masked
 */
export function withSearch(recent: readonly string[], text: string): string[] {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (tidy === '' || tidy.length > LONGEST) return [...recent];
  return [tidy, ...recent.filter((one) => one.toLowerCase() !== tidy.toLowerCase())].slice(0, KEPT);
}

/** Reads what was stored; whatever is not a list of searches counts as none. */
export function readRecent(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}
