/**
 * A request with its secrets left out. In every text `$NAME` or `${NAME}` stands for an environment variable and
 * `{name}` for what the reader fills in.
 */
export interface RequestTemplate {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** User and password of Basic authentication, joined by a colon. */
  basic: string | null;
  body: string | null;
}

/** A piece of a template's text: as it stands, or the value of an environment variable. */
export type Part = { text: string } | { variable: string };

const VARIABLE = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
const FILL_IN = /\{([a-z][a-z0-9-]*)\}/g;

/** What stands for a `{fill-in}` in a rendered request: `{api-id}` becomes `YOUR_API_ID`, which no shell touches. */
export function fillInWord(name: string): string {
  return `YOUR_${name.replaceAll('-', '_').toUpperCase()}`;
}

/** The pieces of a text in order. Empty texts are left out. */
export function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const addText = (text: string) => {
    if (text) parts.push({ text: text.replace(FILL_IN, (_, name: string) => fillInWord(name)) });
  };
  for (const match of template.matchAll(VARIABLE)) {
    addText(template.slice(end, match.index));
    parts.push({ variable: match[1] ?? match[2] ?? '' });
    end = match.index + match[0].length;
  }
  addText(template.slice(end));
  return parts;
}

const textsOf = ({ url, headers, basic, body }: RequestTemplate) => [
  url,
  ...Object.values(headers),
  basic ?? '',
  body ?? '',
];

/** The words that the reader has to replace in the rendered request, each once. Example: `['YOUR_REGION']`. */
export function fillInsOf(request: RequestTemplate): string[] {
  const names = textsOf(request).flatMap((text) => [...text.matchAll(FILL_IN)].map(([, name = '']) => name));
  return [...new Set(names.map(fillInWord))];
}

/** The environment variables that the request reads, each once. Example: `['OPENAI_API_KEY']`. */
export function variablesOf(request: RequestTemplate): string[] {
  const parts = textsOf(request).flatMap(partsOf);
  return [...new Set(parts.flatMap((part) => ('variable' in part ? [part.variable] : [])))];
}
