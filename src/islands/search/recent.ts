import { readRecent, withSearch } from '../../search/recent.ts';

/**
 * `keyfix:recent-searches` in localStorage: a JSON list of what was searched, the last first, for example
 * `["invalid key","401"]`. Written when a result is opened, its secrets masked before that; removed by "Clear recent
 * searches". Anything that is not a list of texts is read as an empty one and written over.
 */
const KEY = 'keyfix:recent-searches';

/** The recent searches, the last first; none where storage is closed. */
export function recentSearches(): string[] {
  try {
    return readRecent(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** @param text what was searched, its secrets masked */
export function rememberSearch(text: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(withSearch(recentSearches(), text)));
  } catch {
    // Storage is closed or full: searching works without it.
  }
}

/** Forgets them all. */
export function clearRecent(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is closed: there are none.
  }
}
