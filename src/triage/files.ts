/**
 * The file with the words of a question or an outcome, from the top of the project.
 * Example: `src/content/en/triage/copied.json`
 */
export function fileOfNode(id: string): string {
  return `src/content/en/triage/${id}.json`;
}
