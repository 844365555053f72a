/** The search page. */
export const SEARCH_PAGE = '/search/';

const PREFIX = '#q=';

/**
 * The fragment that stands for a search. No server sees it.
 * @param text what was searched, its secrets masked; empty for none
 */
export function searchFragment(text: string): string {
  return text === '' ? '' : PREFIX + encodeURIComponent(text);
}

/** The search that a fragment stands for; empty where it stands for none. */
export function searchIn(fragment: string): string {
  if (!fragment.startsWith(PREFIX)) return '';
  const text = fragment.slice(PREFIX.length).replaceAll('+', ' ');
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut off in the middle of a letter, as chats do with long links.
    return text;
  }
}
