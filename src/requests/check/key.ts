import { isPlaceholder } from '../../secrets/judge/placeholder.ts';
import type { ParsedRequest } from '../parse/types.ts';
import { addressOf } from './address.ts';
import { basicFaults } from './basic.ts';
import { bodyCarriers, type Carrier, carriersOf } from './carriers.ts';
import { distance } from './distance.ts';
import type { KeyPlace, ProviderFacts } from './facts.ts';
import { kindsAt } from '../../keys/shape/kinds.ts';
import { finding } from './finding.ts';
import { lower, plain } from './names.ts';
import { pathFindings } from './path.ts';
import { schemeFault } from './scheme.ts';
import { shownName } from './shown.ts';
import type { Finding } from './types.ts';

/** How a place is written, without a key. */
export function placeWords(place: KeyPlace): string {
  if (place.in === 'header') return `${place.name}: ${place.before}…`;
  if (place.in === 'query') return `?${place.name}=…`;
  return place.in === 'basic' ? 'Authorization: Basic …' : `${place.before}…`;
}

function carrierWords({ in: where, name }: Carrier): string {
  const shown = shownName(name);
  return where === 'query' ? `?${shown}=…` : where === 'body' ? `"${shown}": …` : `${shown}: …`;
}

function isRight(carrier: Carrier, place: KeyPlace): boolean {
  if (place.in === 'basic')
    return (
      carrier.in === 'basic' ||
      carrier.in === 'address' ||
      (carrier.in === 'header' && lower(carrier.name) === 'authorization')
    );
  if (place.in === 'query') return carrier.in === 'query' && carrier.name === place.name;
  return place.in === 'header' && carrier.in === 'header' && lower(carrier.name) === lower(place.name);
}

/** Whether a provider's sentence on its other ways names this one. */
function isOtherWay({ in: where, name }: Carrier, also: string): boolean {
  if (where === 'basic' || where === 'address') return also.includes('basic');
  if (where === 'body' && !also.includes('body')) return false;
  const [written = ''] = /^[\w-]+/.exec(lower(name)) ?? [];
  return written !== '' && new RegExp('[`?&\\s]' + written + '(?=[`:=<\\s]|$)').test(also);
}

/** A name of one of a provider's other ways, written a little differently: `apikey` for `api_key`. */
function otherMisspelt(carriers: readonly Carrier[], also: string): Finding | undefined {
  const names = [...also.matchAll(/[?&`]([\w-]{4,})(?==|:|`)/g)].map(([, name = '']) => name);
  for (const { name, line } of carriers) {
    const meant = names.find((one) => plain(one) === plain(name) && one !== lower(name));
    if (meant !== undefined) return finding('name-misspelt', line, shownName(name), meant);
  }
  return undefined;
}

function misspelt(
  carriers: readonly Carrier[],
  request: ParsedRequest,
  place: KeyPlace,
): Finding | undefined {
  if (place.in !== 'header' && place.in !== 'query') return undefined;
  const { line } = request.url;
  const all: Pick<Carrier, 'name' | 'line'>[] = [
    ...carriers.filter((one) => one.in === place.in),
    ...(place.in === 'header' ? request.headers : addressOf(request).query.map(([name]) => ({ name, line }))),
  ];
  const most = place.name.length > 6 ? 2 : 1;
  const near = all.find(
    ({ name }) => plain(name) === plain(place.name) || distance(lower(name), lower(place.name)) <= most,
  );
  return near && finding('name-misspelt', near.line, shownName(near.name), place.name);
}

/** A word that only an OAuth token has in front: a key of another kind doesn't take it. */
function alsoFor(value: string, { id, also }: ProviderFacts): string {
  const kinds = kindsAt(value.trim().split(/\s+/).at(-1) ?? '', id);
  const isOther = kinds.length > 0 && kinds.every(({ credential }) => !/oauth/i.test(credential));
  return isOther && also.includes('oauth token') ? '' : also;
}

function valueFaults(carrier: Carrier, facts: ProviderFacts): Finding[] {
  const { value, line } = carrier;
  const { place } = facts;
  const also = alsoFor(value, facts);
  if (/[\r\n]/.test(value)) return [finding('line-break', line, shownName(carrier.name))];
  if (place.in === 'basic') return basicFaults(carrier, place.template, also);
  const before = place.in === 'header' ? place.before : '';
  const fault = schemeFault(value, before, lower(carrier.name) === 'authorization' ? also : '');
  if (fault) return [finding(fault.id, line, fault.found, before.trim() || placeWords(place))];
  const key = value.trim().slice(before.trim().length).trim();
  if (key === '') return [finding('key-empty', line, shownName(carrier.name))];
  if (/^["'].*["']$/.test(key) && !before.endsWith('"')) return [finding('quoted-value', line)];
  return isPlaceholder(key) && !key.includes('$') && !before.endsWith('"')
    ? [finding('placeholder', line)]
    : [];
}

/** A key that goes another way may lack the colon of Basic, or stand in for nothing. */
function otherWayFaults({ in: where, value, line, name }: Carrier, { minimal }: ProviderFacts): Finding[] {
  if (where === 'basic' || where === 'address') {
    const [variable = ''] = /\$\w+/.exec(Object.values(minimal.headers).join(' ')) ?? [];
    return value.includes(':') || (where === 'address' && value.startsWith('${'))
      ? []
      : [finding('basic-without-colon', line, '', `${variable}:`)];
  }
  const key = value.trim().replace(/^\w+\s+/, '');
  if (key === '') return [finding('key-empty', line, shownName(name))];
  return isPlaceholder(key) && !key.includes('$') ? [finding('placeholder', line)] : [];
}

/** Compares how a request carries its key with how the provider wants it. */
export function keyFindings(request: ParsedRequest, facts: ProviderFacts): Finding[] {
  const { place, also } = facts;
  const carriers = carriersOf(request, facts);
  if (place.in === 'path') return pathFindings(request, place.before, carriers.length > 0);
  const right = carriers.filter((carrier) => isRight(carrier, place));
  const [first] = right;
  const others = carriers.filter((carrier) => !right.includes(carrier));
  if (!first) {
    const way = others.find((other) => isOtherWay(other, also));
    if (way) return otherWayFaults(way, facts);
    const near = misspelt(others, request, place) ?? otherMisspelt(others, also);
    if (near) return [near];
    const inBody = bodyCarriers(request, facts);
    if (inBody.some((one) => isOtherWay(one, also))) return [];
    const other = others[0] ?? inBody[0];
    if (other) return [finding('wrong-place', other.line, carrierWords(other), placeWords(place))];
    if (request.elsewhere) return [];
    return [finding('key-missing', request.url.line, '', placeWords(place))];
  }
  const second = right[1] ?? others[0];
  return [
    ...valueFaults(first, facts),
    ...(second ? [finding('second-credential', second.line, carrierWords(second), placeWords(place))] : []),
  ];
}
