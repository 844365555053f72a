import { Parser } from 'htmlparser2';

/** An element of a page as its start tag has it. Attributes without a value hold an empty string. */
export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** Whether it stands in the page's own text, not in the frame that all pages share. */
  inMain: boolean;
}

/**
 * Reads a page into its elements, in the order of their start tags. What scripts would add later is not in it.
 * @param html a whole document
 */
export function parsePage(html: string): PageElement[] {
  const elements: PageElement[] = [];
  let depthInMain = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'main' || depthInMain > 0) depthInMain += 1;
      elements.push({ tag, attributes, inMain: depthInMain > 0 });
    },
    onclosetag() {
      if (depthInMain > 0) depthInMain -= 1;
    },
  });
  parser.end(html);
  return elements;
}
