import { Tokenizer } from 'htmlparser2';
import { ADDRESS_ATTRIBUTES } from '../built-site/address-attributes.ts';

/** Of a page's addresses, what Vite wrote: the base is on it already. */
const BUILT = '/_astro/';

/**
 * Adds the base to every address of the site on a page. The rest of the page stays as it is, to the byte.
 * @param html a whole document whose addresses are places of the site, such as `/guide/`
 * @param base such as `/docs`
 */
export function addBase(html: string, base: string): string {
  let tag = '';
  let attribute = '';
  let copied = 0;
  let out = '';
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
      },
      onattribdata(start, end) {
        if (!ADDRESS_ATTRIBUTES[tag]?.includes(attribute)) return;
        if (!isPlace(html.slice(start, end), base)) return;
        out += html.slice(copied, start) + base;
        copied = start;
      },
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return out + html.slice(copied);
}

/** Whether an address is one of this site, without its base. After two slashes another host is named. */
function isPlace(address: string, base: string): boolean {
  return address.startsWith('/') && !address.startsWith('//') && !address.startsWith(base + BUILT);
}
