import { isPlaceholder } from '../../secrets/judge/placeholder.ts';
import { kindsAt, knownKinds } from '../../keys/shape/kinds.ts';
import type { ParsedRequest } from '../parse/types.ts';
import { carriersOf } from './carriers.ts';
import type { ProviderFacts } from './facts.ts';
import { claimsOf, literalKeys, variablesIn } from './literal.ts';
import type { Finding, FindingId } from './types.ts';

/** What bundlers write into a page: variables whose names begin so. */
const BUNDLED = /^(?:NEXT_PUBLIC|REACT_APP|VITE|NUXT_PUBLIC|GATSBY|EXPO_PUBLIC)_/;
const SECRET = /SECRET|PRIVATE|SERVICE_ROLE|ADMIN/i;
const PUBLIC = /ANON|PUBLISHABLE/i;

/** Whether a key is proven to be a secret one, or one that may be seen; undefined where its shape doesn't tell. */
function isSecret(key: string, { id, kinds }: ProviderFacts): boolean | undefined {
  const role = claimsOf(key)?.role;
  if (role === 'service_role' || role === 'anon') return role === 'service_role';
  const own = kindsAt(key, id).map(({ credential }) => kinds[credential]);
  if (own.length > 0 && own.every((belongs) => belongs === 'pages' || belongs === 'anywhere')) return false;
  return knownKinds(key).some(({ provider }) => provider === id) ? true : undefined;
}

/** What is wrong with the kind of a pasted key: another provider's, or one that doesn't go here. */
export function kindFindings(request: ParsedRequest, facts: ProviderFacts): Finding[] {
  const { id, name, kinds } = facts;
  const found: Finding[] = [];
  const add = (finding: FindingId, line: number, what: string, expected: string) =>
    found.push({ id: finding, certainty: 'likely', line, found: what, expected });
  for (const { key, line } of literalKeys(
    { ...request, body: null },
    carriersOf(request, facts),
    facts.place,
  )) {
    if (isPlaceholder(key)) continue;
    const own = kindsAt(key, id);
    const [other] = knownKinds(key);
    const belongs = new Set(own.map(({ credential }) => kinds[credential]));
    const kind = own[0]?.credential ?? '';
    if (own.length === 0 && other) add('other-provider', line, other.name, name);
    else if (belongs.size === 1 && belongs.has('elsewhere')) add('wrong-kind', line, kind, '');
    else if (belongs.size === 1 && belongs.has('pages') && !request.inBrowser)
      add('public-key', line, kind, '');
  }
  return found;
}

/**
 * A browser's request that shows a secret to everybody who looks (`secret-in-browser`), or that most APIs refuse to a
 * page of another host (`in-browser`). Nothing where the provider has keys that pages may hold and this may be one.
 * @param where the words for the key's place
 */
export function browserFindings(request: ParsedRequest, facts: ProviderFacts, where: string): Finding[] {
  const carriers = carriersOf(request, facts);
  if (!request.inBrowser) return [];
  const finding = (id: FindingId, line: number, certainty: Finding['certainty']): Finding[] => [
    { id, certainty, line, found: where, expected: '' },
  ];
  const hasOpen = Object.values(facts.kinds).some((belongs) => belongs !== 'elsewhere');
  const literals = literalKeys({ ...request, body: null }, carriers, facts.place);
  const known = literals.map(({ key, line }) => ({ secret: isSecret(key, facts), line }));
  const secret = known.find((one) => one.secret);
  if (secret) return finding('secret-in-browser', secret.line, 'certain');
  if (known.some((one) => one.secret === false)) return [];
  const variables = variablesIn(carriers);
  const bundled = variables.find(
    ({ name }) => SECRET.test(name) || (BUNDLED.test(name) && !hasOpen && !PUBLIC.test(name)),
  );
  if (bundled) return finding('secret-in-browser', bundled.line, 'certain');
  return hasOpen ? [] : finding('in-browser', request.url.line, 'likely');
}
