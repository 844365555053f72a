import type { RequestTemplate } from '../template.ts';
import { jsonOf, literal, type Literals } from './literal.ts';
import { quote, type Quoting } from './quote.ts';

const escape = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');

const javascriptQuoting: Quoting = {
  plain: (text) => `'${escape(text).replaceAll("'", "\\'")}'`,
  inner: (text) => escape(text).replaceAll('`', '\\`').replaceAll('${', '\\${'),
  variable: (name) => `\${process.env.${name}}`,
  around: (pieces) => `\`${pieces}\``,
  alone: (name) => `process.env.${name}`,
};

const string = (template: string) => quote(template, javascriptQuoting);
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : string(name));
const literals: Literals = {
  string,
  key,
  words: { true: 'true', false: 'false', null: 'null' },
  padding: ' ',
};

function bodyOf(body: string): string {
  const json = jsonOf(body);
  return json === undefined ? string(body) : `JSON.stringify(${literal(json, literals)})`;
}

/** The request for `fetch` in Node 18 or newer, as a module (`.mjs`). */
export function javascript({ method, url, headers, basic, body }: RequestTemplate): string {
  const entries = [
    ...(basic === null ? [] : [`Authorization: 'Basic ' + btoa(${string(basic)})`]),
    ...Object.entries(headers).map(([name, value]) => `${key(name)}: ${string(value)}`),
  ];
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    ...(entries.length === 0 ? [] : ['  headers: {', ...entries.map((entry) => `    ${entry},`), '  },']),
    ...(body === null ? [] : [`  body: ${bodyOf(body)},`]),
  ];
  const call = options.length === 0 ? [`${string(url)});`] : [`${string(url)}, {`, ...options, '});'];
  return [
    `const response = await fetch(${call.join('\n')}`,
    'console.log(response.status, await response.text());',
  ].join('\n');
}
