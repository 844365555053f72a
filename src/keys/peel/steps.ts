import type { FindingId } from '../types.ts';
import { unbased, unescaped } from './encodings.ts';
import { unjson } from './json.ts';

/** One layer around a key: what it is, what the sentence names of it, and what is inside. */
export interface Layer {
  readonly id: FindingId;
  readonly rest: string;
  readonly values?: Readonly<Record<string, string>>;
}

export type Step = (text: string) => Layer | undefined;

const SECRETIVE = /key|token|secret|pass|pwd|auth|cred|pat$|sid$|dsn/i;
const ASSIGNED =
  /^(?:(?:export|set|setx|const|let|var|ENV|env:|-e|--env)\s+|\$env:|[?&])*["']?([A-Za-z_][\w.-]{1,63})["']?\s*(?::=|=>|=|:\s)\s*/;
const HEADER =
  /^(?:(?:-H|--header)[\s=]*)?["']?(authorization|proxy-authorization|x-[\w-]{2,60}|[a-z]+(?:-[a-z]+)+)["']?\s*:\s*/i;
const SCHEME =
  /^(bearer|basic|token|bot|api-?key|ssws|deepl-auth-key|klaviyo-api-key|client-id|oauth|sso-key|jwt|splunk)(?:\s+|:\s*|\s*=\s*)/i;

function header(text: string): Layer | undefined {
  const [all, name = ''] = HEADER.exec(text) ?? [];
  if (all === undefined || !(SECRETIVE.test(name) || /^x-/i.test(name))) return undefined;
  const rest = text.slice(all.length).replace(/["']$/, '');
  return { id: 'header', rest, values: { name } };
}

function assignment(text: string): Layer | undefined {
  const [all, name = ''] = ASSIGNED.exec(text) ?? [];
  if (all === undefined || !SECRETIVE.test(name) || /^=+$/.test(text.slice(name.length))) return undefined;
  return { id: 'assignment', rest: text.slice(all.length), values: { name } };
}

function scheme(text: string): Layer | undefined {
  const [all, name = ''] = SCHEME.exec(text) ?? [];
  return all === undefined ? undefined : { id: 'scheme', rest: text.slice(all.length), values: { name } };
}

function quotes(text: string): Layer | undefined {
  const mark = /^(\\?["'`]|<(?=[^>\s]+>$))/.exec(text)?.[0];
  const close = mark === '<' ? '>' : mark;
  if (mark === undefined || close === undefined || text.length <= mark.length) return undefined;
  const rest = text.slice(mark.length).replace(/[,;]$/, '');
  if (rest.endsWith(close))
    return mark === '<' ? undefined : { id: 'quotes', rest: rest.slice(0, -close.length), values: { mark } };
  return /["'`]/.test(mark) ? { id: 'halfQuote', rest, values: { mark } } : undefined;
}

function closingQuote(text: string): Layer | undefined {
  const mark = /\\?["'`]$/.exec(text)?.[0];
  return mark === undefined
    ? undefined
    : { id: 'halfQuote', rest: text.slice(0, -mark.length), values: { mark } };
}

function separator(text: string): Layer | undefined {
  const mark = /(?:[,;]|\\[nrt]|[^.]\.(?=$))$/.exec(text)?.[0].replace(/^[^\\,;](?=\.)/, '');
  return mark === undefined
    ? undefined
    : { id: 'separator', rest: text.slice(0, -mark.length), values: { mark } };
}

/** The layers that are tried, in this order, until none is left. */
export const STEPS: readonly Step[] = [
  unjson,
  header,
  scheme,
  assignment,
  quotes,
  separator,
  closingQuote,
  unescaped,
  unbased,
];
