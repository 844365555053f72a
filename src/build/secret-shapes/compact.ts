import type { Credential } from '../../schemas/credential.ts';
import type { Provider } from '../../schemas/provider.ts';
import type { ProviderShapes, ShapeRow, Shapes } from '../../secrets/shapes.ts';
import { measure, searchable, startsOf } from './pattern.ts';

/** From this length on a pattern with given characters is proof enough to mask whatever it matches. */
const SURE_LENGTH = 16;
/** Starts that are ordinary words or shorter than three characters say nothing about what follows. */
const USELESS_START = /^(?:.{0,2}|pat|key|access-.*|organizations\/|test_|DEMO_KEY|-----.*|https?:.*)$/;

type Known = Pick<Provider, 'id' | 'name' | 'credentials'>;

/** The pattern of a credential; where the catalogue has only a prefix, whatever may follow it. */
function patternOf({ pattern, prefix }: Credential): string | undefined {
  if (pattern) return pattern;
  if (!prefix || prefix.startsWith('-----')) return undefined;
  return `^${prefix.replaceAll(/[.?+*]/g, '\\$&')}[\\w.~+/=-]{8,}$`;
}

function isSure(pattern: string): boolean {
  const { given, shortest } = measure(pattern);
  return given > 0 && shortest >= SURE_LENGTH;
}

function shapesOf({ id, name, credentials }: Known): ProviderShapes[] {
  const sure: ShapeRow[] = [];
  const hints: ShapeRow[] = [];
  for (const credential of credentials) {
    const pattern = patternOf(credential);
    if (pattern) (isSure(pattern) ? sure : hints).push([credential.name, searchable(pattern)]);
  }
  return sure.length + hints.length > 0 ? [[id, name, sure, hints]] : [];
}

/** Everything that masking and naming need of the catalogue, in the form that ships. */
export function compactShapes(providers: readonly Known[]): Shapes {
  const starts = providers
    .flatMap(({ credentials }) => credentials)
    .flatMap((credential) => startsOf(patternOf(credential) ?? '^$'))
    .filter((start) => !USELESS_START.test(start));
  return { starts: [...new Set(starts)].sort(), providers: providers.flatMap(shapesOf) };
}
