/** Characters of a paste that fit into an address which every browser and tracker takes. */
const LONGEST = 1500;

/** The words of a report, see the string table. */
export interface ReportWords {
  issueTitle: string;
  issueBody: string;
}

/**
 * The address that opens a prepared report of a message that is new to the catalogue.
 * @param issues address of the project's issues
 * @param text what was pasted, its secrets masked
 */
export function reportAddress(issues: string, { issueTitle, issueBody }: ReportWords, text: string): string {
  const tidy = text.trim();
  const pasted = tidy.length > LONGEST ? `${tidy.slice(0, LONGEST)}\n…` : tidy;
  // A fence longer than any in the text keeps the text inside it.
  const longest = Math.max(2, ...(pasted.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const address = new URL(`${issues}/new`);
  address.searchParams.set('title', issueTitle);
  address.searchParams.set('body', `${issueBody}\n\n${fence}text\n${pasted}\n${fence}\n`);
  return address.href;
}
