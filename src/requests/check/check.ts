import type { FactKind, ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import type { ProviderFacts } from './facts.ts';
import { keyFindings, placeWords } from './key.ts';
import type { Recognised } from './provider.ts';
import { type Finding, type FindingId, FINDINGS } from './types.ts';

const certain = (id: FindingId, line: number, found = '', expected = ''): Finding => ({
  id,
  certainty: 'certain',
  line,
  found,
  expected,
});
const OF_FACTS: Partial<Record<FactKind, FindingId>> = { folded: 'line-break' };

function formFindings({ facts }: ParsedRequest): Finding[] {
  return facts.map(({ kind, line, detail }) => certain(OF_FACTS[kind] ?? (kind as FindingId), line, detail));
}

function headerFindings({ headers, url, elsewhere }: ParsedRequest, { required }: ProviderFacts): Finding[] {
  if (elsewhere) return [];
  const sent = new Set(headers.map(({ name }) => name.trim().toLowerCase()));
  return required
    .filter(({ name }) => !sent.has(name.toLowerCase()))
    .map(({ name, value }) => certain('extra-header-missing', url.line, '', `${name}: ${value}`));
}

/** The version in front of a path, such as `v1`. */
const versionOf = (path: string) => /^\/(v\d+(?:beta\d*)?)\//.exec(path)?.[1];

function addressFindings(request: ParsedRequest, { provider, meant }: Recognised): Finding[] {
  const { host, path, protocol } = addressOf(request);
  const { line } = request.url;
  const findings = meant === null ? [] : [certain('wrong-host', line, host, meant)];
  const smallest = addressOf({ url: { value: provider.minimal.url, line } });
  const version = versionOf(smallest.path);
  // A path that goes on as the smallest request does behind its version has surely lost it.
  const rest = version === undefined ? '' : smallest.path.slice(version.length + 1);
  if (version !== undefined && path === rest)
    findings.push(certain('version-missing', line, path, smallest.path));
  if (protocol === 'http' && smallest.protocol === 'https') {
    findings.push(
      certain(
        request.followsRedirects && request.form.startsWith('curl') ? 'redirect-drops-key' : 'not-https',
        line,
        'http://',
        'https://',
      ),
    );
  }
  return findings;
}

/** A browser's request that shows its key to everybody who looks, and that most APIs refuse to a page of another host. */
function browserFindings({ inBrowser, url }: ParsedRequest, { place }: ProviderFacts): Finding[] {
  return inBrowser
    ? [{ id: 'in-browser', certainty: 'likely', line: url.line, found: placeWords(place), expected: '' }]
    : [];
}

/** Compares a request with how its provider wants the key. What matters most comes first; each fault is named once. */
export function checkRequest(request: ParsedRequest, recognised: Recognised | undefined): Finding[] {
  const own = recognised
    ? [
        ...addressFindings(request, recognised),
        ...keyFindings(request, recognised.provider),
        ...headerFindings(request, recognised.provider),
        ...browserFindings(request, recognised.provider),
      ]
    : [];
  const all = [...formFindings(request), ...own];
  const first = all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
  return first.sort((a, b) => FINDINGS.indexOf(a.id) - FINDINGS.indexOf(b.id));
}
