import { SEARCH_PAGE, searchFragment } from '../search/address.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * What lets a browser search this site from its address bar (OpenSearch 1.1,
 * https://github.com/dewitt/opensearch). The words stand in the fragment, so no server sees them.
 * @param site the address of the site's start page
 * @param words the site's name, at most 16 characters as the format wants it, and what can be searched
 */
export function openSearchDescription(site: URL, words: { name: string; description: string }): string {
  const template =
    new URL(`.${SEARCH_PAGE}`, site).href + searchFragment('words').replace('words', '{searchTerms}');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(words.name)}</ShortName>
  <Description>${escaped(words.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(new URL('./favicon.svg', site).href)}</Image>
  <Url type="text/html" template="${escaped(template)}"/>
</OpenSearchDescription>
`;
}
