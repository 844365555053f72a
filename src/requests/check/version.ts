import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import type { ProviderFacts } from './facts.ts';
import { finding } from './finding.ts';
import { lower } from './names.ts';
import { shownName } from './shown.ts';
import type { Certainty, Finding } from './types.ts';

const DATE = /^\s*(?:\d{4}-\d{2}-\d{2}|\$)/;

/**
 * What is wrong with the version that a header asks for: `certain` where it is no date, `likely` where the provider
 * doesn't list it, since lists grow; undefined where nothing is, or the header asks for none.
 */
export function versionFault(name: string, value: string, facts: ProviderFacts): Certainty | undefined {
  const listed = facts.versions[lower(name)];
  if (facts.dated.includes(lower(name)) && !DATE.test(value)) return 'certain';
  return listed && !value.includes('$') && !listed.includes(value.trim()) ? 'likely' : undefined;
}

function headerVersions({ headers }: ParsedRequest, facts: ProviderFacts): Finding[] {
  const usual = (name: string) =>
    Object.entries(facts.minimal.headers).find(([one]) => lower(one) === lower(name))?.[1] ?? 'YYYY-MM-DD';
  return headers.flatMap(({ name, value, line }) => {
    const fault = versionFault(name, value, facts);
    const shown = shownName(name.trim());
    return fault ? [finding('version-wrong', line, shown, `${shown}: ${usual(name)}`, fault)] : [];
  });
}

/** The version in front of a path, such as `v1`. */
const versionOf = (path: string) => /^\/(v\d+(?:beta\d*)?)\//.exec(path)?.[1];

/** The path of the smallest request behind its version; a request's whole path is that only where the version is lost. */
function withoutVersion(smallest: string): string | undefined {
  const version = versionOf(smallest);
  return version === undefined ? undefined : smallest.slice(version.length + 1);
}

/** The path with the version that belongs there; the same where it has it. */
export function pathWithVersion(path: string, smallest: string, { endedPaths }: ProviderFacts): string {
  const ended = endedPaths.find((one) => path.startsWith(one.path));
  if (ended) return ended.instead + path.slice(ended.path.length);
  return path !== '' && path === withoutVersion(smallest) ? smallest : path;
}

/** Says where a request asks for a version that there is not, or no more, or for none. */
export function versionFindings(request: ParsedRequest, facts: ProviderFacts): Finding[] {
  const { path } = addressOf(request);
  const { line } = request.url;
  const smallest = addressOf({ url: { value: facts.minimal.url, line } }).path;
  const ended = facts.endedPaths.find((one) => path.startsWith(one.path));
  return [
    ...headerVersions(request, facts),
    ...(ended ? [finding('version-wrong', line, ended.path, ended.instead)] : []),
    ...(path === withoutVersion(smallest) ? [finding('version-missing', line, path, smallest)] : []),
  ];
}
