import type { Fact, FactKind, ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import { findingsAnywhere } from './anywhere.ts';
import { belongsTo } from './environment.ts';
import { bodyCarriers } from './carriers.ts';
import type { ProviderFacts } from './facts.ts';
import { finding } from './finding.ts';
import { factsAt } from './hosts.ts';
import { lower } from './names.ts';
import { keyFindings, placeWords } from './key.ts';
import { browserFindings, kindFindings } from './kind.ts';
import { shownName } from './shown.ts';
import type { Recognised } from './provider.ts';
import { type Finding, type FindingId, FINDINGS } from './types.ts';
import { versionFindings } from './version.ts';

const OF_FACTS: Partial<Record<FactKind, FindingId>> = { folded: 'line-break' };

/** What a fact shows: a sign as it is, of names only what is surely no key. */
function detailOf({ kind, detail }: Fact): string {
  if (kind === 'no-colon') return shownName(/^[\w-]*/.exec(detail)?.[0] ?? '');
  return kind === 'folded' || kind === 'not-expanded' ? shownName(detail) : detail;
}

function formFindings({ facts }: ParsedRequest): Finding[] {
  return facts.map((fact) =>
    finding(OF_FACTS[fact.kind] ?? (fact.kind as FindingId), fact.line, detailOf(fact)),
  );
}

/** Whether a header's secret stands in the body instead: `secret` for `PLAID-SECRET`. */
function isInBody(name: string, request: ParsedRequest, facts: ProviderFacts): boolean {
  const fields = bodyCarriers(request, facts).filter((one) => facts.also.includes(lower(one.name)));
  return facts.also.includes('body') && fields.some((one) => lower(name).endsWith(lower(one.name)));
}

function headerFindings(request: ParsedRequest, facts: ProviderFacts): Finding[] {
  const { headers, url, elsewhere } = request;
  const sent = new Set(headers.map(({ name }) => lower(name)));
  const missing = facts.required.filter(
    ({ name }) => !elsewhere && !sent.has(lower(name)) && !isInBody(name, request, facts),
  );
  return missing.map(({ name, value }) => finding('extra-header-missing', url.line, '', `${name}: ${value}`));
}

function addressFindings(request: ParsedRequest, { provider, meant }: Recognised): Finding[] {
  const { host, protocol } = addressOf(request);
  const { line } = request.url;
  const findings = meant === null ? [] : [finding('wrong-host', line, host, meant)];
  const smallest = addressOf({ url: { value: provider.minimal.url, line } });
  if (protocol === 'http' && smallest.protocol === 'https')
    findings.push(
      finding(isDropped(request) ? 'redirect-drops-key' : 'not-https', line, 'http://', 'https://'),
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
  const elsewhere = home && finding('wrong-environment', home.line, host, home.host, home.certainty);
  return [
    ...addressFindings(request, recognised),
    ...(elsewhere ? [elsewhere] : []),
    ...kindFindings(request, provider),
    ...keyFindings(request, provider),
    ...headerFindings(request, provider),
    ...versionFindings(request, provider),
    ...browserFindings(request, provider, placeWords(provider.place)),
  ];
}

/**
 * Compares a request with how its provider wants the key; without one, with what holds anywhere. What matters most comes
 * first; each fault is named once.
 */
export function checkRequest(request: ParsedRequest, recognised: Recognised | undefined): Finding[] {
  const own = recognised ? providerFindings(request, recognised) : findingsAnywhere(request);
  const all = [...formFindings(request), ...own];
  const first = all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
  return first.sort((a, b) => FINDINGS.indexOf(a.id) - FINDINGS.indexOf(b.id));
}
