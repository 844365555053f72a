import dates from 'virtual:git-dates';

/**
 * When the newest of some files last changed, by the day of its commit.
 * @param paths from the project's folder, such as `src/content/en/guide/check-format.mdx`
 * @returns undefined where git knows none of them: a new file, no git, a clone without history
 */
export function lastChanged(paths: readonly string[]): Date | undefined {
  const known = paths.flatMap((path) => dates[path] ?? []).map((date) => Date.parse(date));
  return known.length > 0 ? new Date(Math.max(...known)) : undefined;
}
