import { bad, check, note } from '../finding.ts';
import { kindsAt, knownKinds } from '../shape/kinds.ts';
import type { Expectation, Finding } from '../types.ts';

interface Kind {
  readonly name: string;
  readonly credential: string;
}

/** What the catalogue's names for credentials say of them. */
const PUBLIC =
  /publishable|public (?:access|api|validation) (?:key|token)\b(?! \(old)|^client key|^browser key/i;
const ID = /^(?:client[ _]id|application id|key id|.*access key id\b.*|.*\bsid\b.*|.*key name)$/i;
const SECRET = /\b(?:secret|admin|private|restricted|personal access|service account)\b/i;
const TEST = /(?:^|[_-])(?:test|sandbox|development)(?=[_-])/;
const LIVE = /(?:^|[_-])(?:live|production)(?=[_-])/;

/** The kinds that a key may be of: the chosen provider's, or those whose shape proves itself. */
function kindsOf(key: string, { provider }: Expectation): readonly Kind[] {
  const own = kindsAt(key, provider);
  return own.length > 0 ? own : knownKinds(key);
}

function ofUse(kind: Kind, isPublic: boolean, isSecret: boolean, use: Expectation['use']): Finding[] {
  const values = { provider: kind.name, credential: kind.credential };
  if (isPublic && use === 'server') return [bad('publicForServer', 'likely', { values })];
  if (isSecret && use === 'browser') return [bad('secretInBrowser', 'likely', { values })];
  return isPublic ? [check('isPublic', 'likely', { values })] : [];
}

function ofEnvironment(key: string, { environment }: Expectation): Finding[] {
  const start = key.slice(0, 24);
  const is = TEST.test(start) ? 'test' : LIVE.test(start) ? 'live' : undefined;
  if (is === undefined) return [];
  if (environment === undefined) return is === 'test' ? [note('isTest', 'likely')] : [];
  if (is === environment) return [];
  return [bad(is === 'test' ? 'testForLive' : 'liveForTest', 'likely')];
}

/** Says what a key is for, where its kind tells: public or secret, an id, for tests or for live. */
export function role(key: string, expectation: Expectation): Finding[] {
  const kinds = kindsOf(key, expectation);
  const [kind] = kinds;
  if (!kind) return [];
  const all = (pattern: RegExp) => kinds.every(({ credential }) => pattern.test(credential));
  const values = { provider: kind.name, credential: kind.credential };
  return [
    ...ofUse(kind, all(PUBLIC), all(SECRET) && !all(PUBLIC), expectation.use),
    ...(all(ID) ? [check('isId', 'likely', { values })] : []),
    ...ofEnvironment(key, expectation),
  ];
}
