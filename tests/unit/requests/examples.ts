import { readCatalogue } from '../../../src/build/catalogue/read.ts';
import { partsOf, variablesOf, type RequestTemplate } from '../../../src/requests/template.ts';

/** A request under a name that a failing test shows. */
export interface Example {
  name: string;
  request: RequestTemplate;
}

/** A value with every character that a language's strings could stumble over. No key looks like it. */
const AWKWARD = `a"b'c\`d$e\\f{g}h!i#j&k`;

/** Requests that no provider has, with what could break a language's quoting. */
const MADE_UP: RequestTemplate[] = [
  {
    method: 'GET',
    url: 'https://{region}.api.example/v1/$PROJECT_ID/items?filter[state]=on&who=$WHO',
    headers: { 'X-Note': `it's "quoted" \`here\`, costs 5$ and 100 %!`, 'x-plain': 'a\\b' },
    basic: '$USER_NAME:',
    body: null,
  },
  {
    method: 'DELETE',
    url: 'https://api.example/${ITEM}_old',
    headers: { Authorization: 'Token token="$KEY"' },
    basic: null,
    body: null,
  },
  {
    method: 'PUT',
    url: 'https://api.example/v1/notes',
    headers: { 'Content-Type': 'application/json' },
    basic: null,
    body: `{"text": "it's \\"so\\"", "tags": [], "of": {}, "owner": "$OWNER", "n": 1.5, "on": true, "off": null}`,
  },
  { method: 'POST', url: 'https://api.example/form', headers: {}, basic: null, body: `a=it's&b=$B` },
];

/** Every minimal request of the catalogue, and some that are harder. */
export const EXAMPLES: readonly Example[] = [
  ...readCatalogue().flatMap(({ id, minimal_request: request }) => (request ? [{ name: id, request }] : [])),
  ...MADE_UP.map((request, at) => ({ name: `made up ${at + 1}`, request })),
];

/** An environment in which every variable of a request is set, each to a value of its own. */
export function environmentFor(request: RequestTemplate): Record<string, string> {
  return Object.fromEntries(variablesOf(request).map((name, at) => [name, `${AWKWARD}${at}`]));
}

/** A template's text as it should arrive. */
export function filled(template: string, environment: Readonly<Record<string, string>>): string {
  return partsOf(template)
    .map((part) => ('text' in part ? part.text : (environment[part.variable] ?? '')))
    .join('');
}
