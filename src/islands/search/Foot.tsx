import strings from '../../content/en/strings/search.json' with { type: 'json' };
import { SEARCH_PAGE, searchFragment } from '../../search/address.ts';

/** Under everything: what happens to the words, how the keys work, and the same search as a page. */
export function Foot({ text, inDialog }: { text: string | undefined; inDialog: boolean }) {
  return (
    <div class="search-foot">
      <p>{strings.privacy}</p>
      <p class="search-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {strings.keys} <kbd>↵</kbd> {strings.keyOpen}{' '}
        {inDialog && (
          <>
            <kbd>Esc</kbd> {strings.keyClose}
          </>
        )}
      </p>
      {inDialog && text !== undefined && (
        <p>
          <a href={SEARCH_PAGE + searchFragment(text)}>{strings.asPage}</a>
        </p>
      )}
    </div>
  );
}
