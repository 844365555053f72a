/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** How a language writes the values of JSON inside its own code. */
export interface Literals {
  string: (template: string) => string;
  key: (name: string) => string;
  words: Readonly<Record<'true' | 'false' | 'null', string>>;
  /** Between an opening brace and what stands in it. */
  padding: string;
}

/** The value that a body holds, or undefined where it is no JSON. */
export function jsonOf(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}

/** A value of JSON as a literal of a language, on one line. */
export function literal(value: Json, language: Literals): string {
  if (typeof value === 'string') return language.string(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return language.words[value ? 'true' : 'false'];
  if (value === null) return language.words.null;
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, language)).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([name, item]) => `${language.key(name)}: ${literal(item, language)}`,
  );
  return entries.length === 0 ? '{}' : `{${language.padding}${entries.join(', ')}${language.padding}}`;
}
