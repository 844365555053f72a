import { nameSecret } from '../../secrets/name.ts';
import { note } from '../finding.ts';
import { kindsAt } from '../shape/kinds.ts';
import type { Expectation, Finding } from '../types.ts';

/** So many names still help. */
const MOST = 3;
const FORMS: Record<string, string> = { uuid: 'UUID', hex: 'hexadecimal', base64: 'base64' };

/** Says what a key looks like: a kind of the catalogue, a form that many have, or nothing that is known. */
export function described(key: string, { provider }: Expectation): Finding[] {
  const [own] = kindsAt(key, provider);
  if (own) {
    const certain = own.isSure ? 'likely' : 'hint';
    return [note('recognised', certain, { values: { provider: own.name, credential: own.credential } })];
  }
  const named = nameSecret(key);
  const known = named.flatMap((one) =>
    one.form === 'credential' && one.certainty !== 'possible' ? [one] : [],
  );
  const [first] = known;
  if (first) {
    const others = [...new Set(known.map(({ name }) => name))].slice(0, MOST).join(', ');
    return [note('recognised', 'likely', { values: { provider: others, credential: first.credential } })];
  }
  const form = named.find(({ form: one }) => one in FORMS)?.form;
  if (form) return [note('form', 'hint', { values: { form: FORMS[form] ?? form } })];
  return named.some(({ form: one }) => one === 'jwt') ? [] : [note('unknownShape', 'hint')];
}
