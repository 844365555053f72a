/** A page or a section as a line of the list. */
export interface Listed {
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  readonly description?: string | undefined;
}

/** A part of the list under a heading of its own. */
export interface ListedPart {
  readonly heading: string;
  readonly members: readonly Listed[];
}

/**
 * The site as a list for programs that read text, in the form of https://llmstxt.org/: a title, a summary, and
 * headings with links.
 * @param site its name, and what it is in a sentence or two
 */
export function llmsText(site: { name: string; summary: string }, parts: readonly ListedPart[]): string {
  const lines = parts.flatMap(({ heading, members }) => ['', `## ${heading}`, '', ...members.map(listed)]);
  return [`# ${site.name}`, '', `> ${site.summary}`, ...lines, ''].join('\n');
}

function listed({ title, url, description }: Listed): string {
  // A bracket in a title would end the link's text.
  const text = title.replace(/[[\]\\]/g, '\\$&');
  return `- [${text}](${url})${description === undefined ? '' : `: ${description}`}`;
}
