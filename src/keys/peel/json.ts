import type { Layer } from './steps.ts';

const SECRETIVE = /key|token|secret|pass|auth|cred/i;
/** `"apiKey": "…"`, a line of an object. */
const LINE = /^"([\w.-]{1,64})"\s*:\s*"([^"\s]+)"\s*,?$/;

function textsIn(value: unknown): [name: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [[name, inner] as [string, string]] : textsIn(inner),
  );
}

/** Takes a key out of JSON (RFC 8259): an object, or a line of one. */
export function unjson(text: string): Layer | undefined {
  const [, line, value] = LINE.exec(text) ?? [];
  if (line !== undefined && value !== undefined) return { id: 'json', rest: value, values: { name: line } };
  if (!text.startsWith('{') || text.startsWith('{{')) return undefined;
  try {
    const texts = textsIn(JSON.parse(text));
    const [name, rest] = texts.find((one) => SECRETIVE.test(one[0])) ?? texts[0] ?? [];
    return name === undefined || rest === undefined ? undefined : { id: 'json', rest, values: { name } };
  } catch {
    return undefined;
  }
}
