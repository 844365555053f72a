import budgets from '../budgets.json' with { type: 'json' };
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { checkRequest } from '../../../src/requests/check/check.ts';
import { correctedRequest, languageOf } from '../../../src/requests/check/correct.ts';
import { type ProviderFacts, requestFacts } from '../../../src/requests/check/facts.ts';
import { recogniseProvider } from '../../../src/requests/check/provider.ts';
import type { Finding } from '../../../src/requests/check/types.ts';
import { parseRequest } from '../../../src/requests/parse/parse.ts';
import { renderRequest } from '../../../src/requests/render/index.ts';
import type { RequestTemplate } from '../../../src/requests/template.ts';
import { DAMAGES } from './damages.ts';
import { FORMS } from './forms.ts';
import { writtenCases } from './written.ts';

/** A request of the benchmark: `fault` is what was done to it, null for a good one. */
export interface RequestCase {
  readonly name: string;
  /** The provider that the address tells; null where it tells none, such as a server of the reader's own. */
  readonly provider: string | null;
  readonly form: string;
  readonly fault: string | null;
  readonly text: string;
}

/** Requests written by hand. The last three were written before the checker saw them. */
const WRITTEN = ['cases.jsonl', 'unseen.jsonl', 'held-out.jsonl', 'held-out-2.jsonl'];

const atAKnownHost = ({ hosts, minimal }: ProviderFacts) =>
  hosts.length > 0 && minimal.url.startsWith('http');

/** The smallest request at a host that the catalogue names, where its own is to be filled in. */
function smallest({ minimal, apiHosts: [known] }: ProviderFacts): RequestTemplate {
  const isOpen = known !== undefined && /^https:\/\/(?:api\.)?\{[a-z-]+\}\//.test(minimal.url);
  return isOpen ? { ...minimal, url: minimal.url.replace(/\/\/[^/]+/, `//${known.host}`) } : minimal;
}

/** Requests made from the catalogue: each provider's good one in every form, and each damage in one form after the other. */
export function madeCases(all: readonly ProviderFacts[]): RequestCase[] {
  const forms = Object.entries(FORMS);
  let turn = 0;
  return all.filter(atAKnownHost).flatMap((facts) => {
    const good = forms.map(([form, write]) => ({ form, fault: null, text: write(smallest(facts)) }));
    const bad = DAMAGES.flatMap(({ fault, make }) => {
      const request = make(smallest(facts), facts);
      const [form, write] = forms[turn % forms.length] ?? [];
      if (!request || form === undefined || !write) return [];
      turn += 1;
      // These write a user and a password as one encoded text, in which a missing colon is another damage.
      const fits =
        (fault !== 'basic-without-colon' || ['curl', 'cmd', 'powershell'].includes(form)) &&
        // Raw HTTP doesn't say whether it travels encrypted.
        (fault !== 'not-https' || form !== 'http');
      return fits ? [{ form, fault, text: write(request) }] : [];
    });
    return [...good, ...bad].map((one, at) => ({
      ...one,
      provider: facts.id,
      name: `${facts.id} ${at} ${one.form}`,
    }));
  });
}

function findingsOf(text: string, all: readonly ProviderFacts[]) {
  const request = parseRequest(text);
  if (typeof request === 'string') return undefined;
  const recognised = recogniseProvider(request, all);
  return { request, recognised, findings: checkRequest(request, recognised) };
}

/** The findings on the corrected request, read again in the form in which it is shown; undefined where it isn't read. */
function afterCorrection(text: string, all: readonly ProviderFacts[]): readonly Finding[] | undefined {
  const read = findingsOf(text, all);
  if (!read) return undefined;
  if (!read.recognised) return [];
  const corrected = correctedRequest(read.request, read.recognised);
  return findingsOf(renderRequest(corrected, languageOf(read.request)), all)?.findings;
}

/** What came out: names of the cases that failed at each promise, and how many there were. */
export interface Measured {
  readonly cases: number;
  readonly providers: number;
  readonly bad: number;
  readonly notRecognised: readonly string[];
  readonly notFirst: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly notCorrected: readonly string[];
}

export function measure(): Measured {
  const all = requestFacts(readCatalogue());
  const cases = [...madeCases(all), ...WRITTEN.flatMap(writtenCases)];
  const notRecognised: string[] = [];
  const notFirst: string[] = [];
  const falseAlarms: string[] = [];
  const notCorrected: string[] = [];
  for (const { name, fault, text, provider } of cases) {
    const read = findingsOf(text, all);
    const recognised = read?.recognised?.provider.id ?? null;
    if (recognised !== provider) notRecognised.push(`${name}: ${recognised ?? 'none'}`);
    const first = read?.findings.map(({ id }) => id) ?? ['not read'];
    if (fault === null && first.length > 0) falseAlarms.push(`${name}: ${first.join(', ')}`);
    if (fault !== null && first[0] !== fault) notFirst.push(`${name}: ${fault}, not ${first.join(', ')}`);
    const left = afterCorrection(text, all)?.map(({ id }) => id) ?? ['not read'];
    if (left.length > 0) notCorrected.push(`${name} (${fault ?? 'good'}): ${left.join(', ')}`);
  }
  const bad = cases.filter(({ fault }) => fault !== null).length;
  const providers = new Set(cases.map(({ provider }) => provider)).size;
  return { cases: cases.length, providers, bad, notRecognised, notFirst, falseAlarms, notCorrected };
}

/** What a measurement fails at, in sentences; empty where it keeps to `budgets.json`. */
export function check({
  notRecognised,
  notFirst,
  falseAlarms,
  notCorrected,
  ...measured
}: Measured): string[] {
  const { requests: budget } = budgets;
  const { cases, providers, bad } = measured;
  const first = 1 - notFirst.length / bad;
  return [
    ...(cases < budget.cases || providers < budget.providers
      ? [`only ${cases} requests of ${providers} providers`]
      : []),
    ...(notRecognised.length > budget.notRecognised ? [`${notRecognised.length} providers not told`] : []),
    ...(first < budget.faultFirst ? [`fault named first in ${(first * 100).toFixed(1)} %`] : []),
    ...(falseAlarms.length > budget.falseAlarms ? [`${falseAlarms.length} false alarms`] : []),
    ...(notCorrected.length > budget.notCorrected
      ? [`${notCorrected.length} corrected requests with findings`]
      : []),
  ];
}
