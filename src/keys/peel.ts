import { bad } from './finding.ts';
import { STEPS } from './peel/steps.ts';
import { plain } from './rules/spaces.ts';
import { isWholeKey } from './shape/kinds.ts';
import type { Finding } from './types.ts';

/** What was wrapped around a key, and the key. */
export interface Peeled {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** Nobody wraps a key more often. */
const LAYERS = 8;

/** Takes off what was copied along with a key or wrapped around it: a variable's name, a header, quotes, an encoding. */
export function peel(text: string): Peeled {
  let key = plain(text);
  const findings: Finding[] = [];
  for (let layer = 0; layer < LAYERS && !isWholeKey(key); layer++) {
    const found = STEPS.map((step) => step(key)).find((one) => one !== undefined);
    if (!found || found.rest === '') break;
    key = found.rest.trim();
    const { id, values } = found;
    // Quotes are right around a value in code or in a file of settings.
    const isQuote = id === 'quotes' || id === 'halfQuote' || id === 'separator';
    if (isQuote && findings.some((one) => ['json', 'assignment', 'header'].includes(one.id))) continue;
    if (id === 'scheme' && findings.some((one) => one.id === 'scheme')) {
      findings.push(bad('doubledScheme', 'proven', values ? { values } : {}));
    } else findings.push(bad(id, 'proven', values ? { values } : {}));
  }
  return { key, findings };
}
