import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** What a page runs or styles from its own text, each part named by its hash as a content security policy has it. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
  /** What no hash can allow: `style` and `on…` attributes, as `<tag attribute>`. */
  refused: string[];
}

/** Types of a script element that a browser runs; others, such as JSON-LD, hold data that no policy looks at. */
const RUNS = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

/**
 * Finds the code in a page's text.
 * @param html a whole document
 */
export function findInlineCode(html: string): InlineCode {
  const found: InlineCode = { scripts: [], styles: [], refused: [] };
  let into: string[] | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(tag, attributes) {
      for (const name of Object.keys(attributes)) {
        // Handlers: the shortest is `oncut`.
        if (name === 'style' || /^on[a-z]{3,}/.test(name)) found.refused.push(`<${tag} ${name}>`);
      }
      text = '';
      if (tag === 'style') into = found.styles;
      else if (tag === 'script' && !('src' in attributes) && RUNS.test(attributes.type ?? ''))
        into = found.scripts;
      else into = undefined;
    },
    ontext(part) {
      if (into) text += part;
    },
    onclosetag() {
      into?.push(hashOf(text));
      into = undefined;
    },
  });
  parser.end(html);
  return found;
}

/** Names code by its content, as in `script-src` (Content Security Policy Level 3, hash-source). */
function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
