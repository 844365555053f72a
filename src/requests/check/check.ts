import type { FactKind, ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import { belongsTo } from './environment.ts';
import type { ProviderFacts } from './facts.ts';
import { factsAt } from './hosts.ts';
import { keyFindings, placeWords } from './key.ts';
import { browserFindings, kindFindings } from './kind.ts';
import { shownName } from './shown.ts';
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
  return facts.map(({ kind, line, detail }) =>
    certain(OF_FACTS[kind] ?? (kind as FindingId), line, shownName(detail)),
  );
}

function headerFindings(
  { headers, url, elsewhere }: ParsedRequest,
  { required, dated, minimal }: ProviderFacts,
): Finding[] {
  const sent = new Set(headers.map(({ name }) => name.trim().toLowerCase()));
  const missing = elsewhere ? [] : required.filter(({ name }) => !sent.has(name.toLowerCase()));
  const undated = headers.filter(
    ({ name, value }) =>
      dated.includes(name.trim().toLowerCase()) && !/^\s*(?:\d{4}-\d{2}-\d{2}|\$)/.test(value),
  );
  const dateOf = (name: string) =>
    Object.entries(minimal.headers).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
  return [
    ...missing.map(({ name, value }) => certain('extra-header-missing', url.line, '', `${name}: ${value}`)),
    ...undated.map(({ name, line }) =>
      certain('version-wrong', line, name.trim(), `${name.trim()}: ${dateOf(name.trim()) ?? 'YYYY-MM-DD'}`),
    ),
  ];
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
  if (protocol === 'http' && smallest.protocol === 'https')
    findings.push(
      certain(isDropped(request) ? 'redirect-drops-key' : 'not-https', line, 'http://', 'https://'),
    );
  return findings;
}

/**
 * Whether a redirect to https drops the key: since 7.83.0 curl sends `Authorization`, `-u` and cookies only to the same
 * protocol, host and port (CVE-2022-27774), unless it was told `--location-trusted`. It passes other headers on.
 */
function isDropped({ form, followsRedirects, headers, basic }: ParsedRequest): boolean {
  const isAuthorized = basic !== null || headers.some(({ name }) => /^authorization$/i.test(name.trim()));
  return followsRedirects && form.startsWith('curl') && isAuthorized;
}

function providerFindings(request: ParsedRequest, recognised: Recognised): Finding[] {
  const home = belongsTo(request, recognised.provider);
  const provider = home ? factsAt(recognised.provider, home.host) : recognised.provider;
  const { host } = addressOf(request);
  const elsewhere: Finding[] = home
    ? [
        {
          id: 'wrong-environment',
          certainty: home.certainty,
          line: home.line,
          found: host,
          expected: home.host,
        },
      ]
    : [];
  return [
    ...addressFindings(request, recognised),
    ...elsewhere,
    ...kindFindings(request, provider),
    ...keyFindings(request, provider),
    ...headerFindings(request, provider),
    ...browserFindings(request, provider, placeWords(provider.place)),
  ];
}

/** Compares a request with how its provider wants the key. What matters most comes first; each fault is named once. */
export function checkRequest(request: ParsedRequest, recognised: Recognised | undefined): Finding[] {
  const own = recognised ? providerFindings(request, recognised) : [];
  const all = [...formFindings(request), ...own];
  const first = all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
  return first.sort((a, b) => FINDINGS.indexOf(a.id) - FINDINGS.indexOf(b.id));
}
