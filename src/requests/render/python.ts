import type { RequestTemplate } from '../template.ts';
import { variablesOf } from '../template.ts';
import { jsonOf, literal, type Literals } from './literal.ts';
import { quote, type Quoting } from './quote.ts';

const escape = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r');

const pythonQuoting: Quoting = {
  plain: (text) => `"${escape(text)}"`,
  inner: (text) => escape(text).replace(/[{}]/g, '$&$&'),
  // Before Python 3.12 an f-string can't hold its own kind of quote.
  variable: (name) => `{os.environ['${name}']}`,
  around: (pieces) => `f"${pieces}"`,
  alone: (name) => `os.environ["${name}"]`,
};

const string = (template: string) => quote(template, pythonQuoting);
const literals: Literals = {
  string,
  key: string,
  words: { true: 'True', false: 'False', null: 'None' },
  padding: '',
};

function bodyArgument(body: string): string {
  const json = jsonOf(body);
  return json === undefined ? `data=${string(body)}` : `json=${literal(json, literals)}`;
}

function authArgument(basic: string): string {
  const [user = '', password = ''] = basic.split(':');
  return `auth=(${string(user)}, ${string(password)})`;
}

/** The request for Python's requests. A variable that is not set stops it with a `KeyError` before anything is sent. */
export function python(request: RequestTemplate): string {
  const { method, url, headers, basic, body } = request;
  const entries = Object.entries(headers);
  const args = [
    string(url),
    ...(entries.length === 0
      ? []
      : [
          `headers={\n${entries.map(([name, value]) => `        ${string(name)}: ${string(value)},\n`).join('')}    }`,
        ]),
    ...(basic === null ? [] : [authArgument(basic)]),
    ...(body === null ? [] : [bodyArgument(body)]),
    'timeout=10',
  ];
  return [
    ...(variablesOf(request).length === 0 ? [] : ['import os', '']),
    'import requests',
    '',
    `response = requests.${method.toLowerCase()}(`,
    ...args.map((arg) => `    ${arg},`),
    ')',
    'print(response.status_code, response.text)',
  ].join('\n');
}
