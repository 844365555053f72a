import { mdxToMdast, type MdastNode } from 'satteri';

/** A part of an entry's body under a heading with an id of its own, such as `<h3 id="rate-limit">`. */
export interface Subsection {
  id: string;
  title: string;
  text: string;
}

/** A sentence or label of the content data without its marks: backticks stand around code. */
export function unmarked(text: string): string {
  return text.replaceAll('`', '');
}

/** Puts blocks of text behind each other so that an excerpt across two of them can still be read. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .reduce((text, block) => `${text}${/[.:!?…]$/.test(text) ? ' ' : ' · '}${block}`, '')
    .replace(/^ · /, '');
}

/**
 * The words of an entry's body as plain text, cut where a heading with an id begins.
 * @param body MDX without front matter
 * @returns the text before the first such heading, and the parts under each
 */
export function plainText(body: string): { text: string; subsections: Subsection[] } {
  const parts: { id: string; title: string; blocks: string[] }[] = [{ id: '', title: '', blocks: [] }];
  for (const block of childrenOf(mdxToMdast(body))) {
    const id = headingId(block);
    if (id === undefined) parts.at(-1)?.blocks.push(...blocksOf(block));
    else parts.push({ id, title: wordsOf(block).trim(), blocks: [] });
  }
  const [lead, ...rest] = parts.map(({ id, title, blocks }) => ({ id, title, text: joinBlocks(blocks) }));
  return { text: lead?.text ?? '', subsections: rest };
}

function headingId(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' || !/^h[2-6]$/.test(node.name ?? '')) return undefined;
  const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
}

/** The smallest blocks of text: list items apart, everything else as it stands. */
function blocksOf(node: MdastNode): string[] {
  const inner = childrenOf(node);
  return node.type === 'list' || node.type === 'listItem' ? inner.flatMap(blocksOf) : [wordsOf(node)];
}

function wordsOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map(wordsOf).join('');
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
