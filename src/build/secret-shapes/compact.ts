import type { Credential } from '../../schemas/credential.ts';
import type { Provider } from '../../schemas/provider.ts';
import type { Hints, ShapeRow } from '../../secrets/hints.ts';
import type { Shapes } from '../../secrets/shapes.ts';
import { measure, searchable, startsOf } from './pattern.ts';

/** A pattern is proof enough to mask what it matches once it is so long, given characters counted twice. */
const SURE_LENGTH = 16;
/** An id of anything: a pattern that it matches proves nothing. */
const A_UUID = '00000000-0000-4000-8000-000000000000';
/** Starts that are ordinary words or shorter than three characters say nothing about what follows. */
const USELESS_START =
  /^(?:.{0,2}|pat|key|access-.*|organizations\/|test_|DEMO_KEY|api-|sdk-|key-|pubkey-|al-|claim-|-----.*)$/;

type Known = Pick<Provider, 'id' | 'name' | 'credentials'>;

/** The pattern of a credential; where the catalogue has only a prefix, whatever may follow it. */
export function patternOf({ pattern, prefix }: Credential): string | undefined {
  if (pattern) return pattern;
  if (!prefix || prefix.startsWith('-----')) return undefined;
  return `^${prefix.replaceAll(/[.?+*]/g, '\\$&')}[\\w.~+/=-]{8,}$`;
}

function isSure(pattern: string): boolean {
  const { given, shortest } = measure(pattern);
  return given > 0 && given + shortest >= SURE_LENGTH && !new RegExp(pattern, 'u').test(A_UUID);
}

type Row = [credential: string, pattern: string];

interface Sorted {
  readonly sure: Row[];
  readonly hints: Row[];
}

function shapesOf({ credentials }: Known): Sorted {
  const sorted: Sorted = { sure: [], hints: [] };
  for (const credential of credentials) {
    const pattern = patternOf(credential);
    if (!pattern) continue;
    const isWord = !credential.pattern && USELESS_START.test(credential.prefix ?? '');
    sorted[isSure(pattern) && !isWord ? 'sure' : 'hints'].push([credential.name, searchable(pattern)]);
  }
  return sorted;
}

/** What masking and naming need of the catalogue, in the form that ships. */
export function compactShapes(providers: readonly Known[]): { shapes: Shapes; hints: Hints } {
  const starts = providers
    .flatMap(({ credentials }) => credentials)
    .flatMap((credential) => startsOf(patternOf(credential) ?? '^$'))
    .filter((start) => !USELESS_START.test(start));
  const sorted = providers.map((provider) => ({ ...provider, ...shapesOf(provider) }));
  const patterns = [...new Set(sorted.flatMap(({ sure }) => sure.map(([, pattern]) => pattern)))];
  return {
    shapes: { starts: [...new Set(starts)].sort(), sure: patterns },
    hints: sorted.flatMap(({ id, name, sure, hints }) => {
      const named = sure.map(([credential, pattern]): ShapeRow => [credential, patterns.indexOf(pattern)]);
      return sure.length + hints.length > 0 ? [[id, name, [...named, ...hints]]] : [];
    }),
  };
}
