/**
 * A script as it is put into a page: without the lines that only explain it, and without indentation. Every page
 * carries it again, so each byte counts; its file stays readable.
 * @param source plain JavaScript whose comments stand on lines of their own, and whose strings hold no line ends
 */
export function inlineScript(source: string): string {
  return source
    .replace(/^\s*(?:\/\/.*)?\n/gm, '')
    .replace(/^[ \t]+/gm, '')
    .trim();
}
