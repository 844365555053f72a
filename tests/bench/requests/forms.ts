import { renderRequest } from '../../../src/requests/render/index.ts';
import type { RequestTemplate } from '../../../src/requests/template.ts';

const dollar = (text: string, write: (name: string) => string) =>
  text
    .replace(/\{([a-z][a-z-]*)\}/g, 'YOUR_$1')
    .replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, name: string) => write(name));

/** The headers with that of Basic authentication, as forms without a place of their own for it write it. */
function headersOf({ headers, basic }: RequestTemplate): [string, string][] {
  return [
    ...(basic === null ? [] : [['Authorization', `Basic ${btoa('FAKE:EXAMPLE')}`] as [string, string]]),
    ...Object.entries(headers),
  ];
}

function commandLine(
  request: RequestTemplate,
  end: string,
  write: (name: string) => string,
  program: string,
  quote: string,
): string {
  const { method, url, headers, basic, body } = request;
  const word = (text: string) => `"${dollar(text, write).replaceAll('"', quote)}"`;
  return [
    `${program} -X ${method} ${word(url)}`,
    ...(basic === null ? [] : [`-u ${word(basic)}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${word(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`-d ${word(body)}`]),
  ].join(` ${end}\n  `);
}

function http(request: RequestTemplate): string {
  const write = (name: string) => `{{${name}}}`;
  const [, host = '', path = ''] = /^https?:\/\/([^/]+)(.*)$/.exec(dollar(request.url, write)) ?? [];
  const lines = headersOf(request).map(([name, value]) => `${name}: ${dollar(value, write)}`);
  return [
    `${request.method} ${path || '/'} HTTP/1.1`,
    `Host: ${host}`,
    ...lines,
    '',
    dollar(request.body ?? '', write),
  ].join('\r\n');
}

function axios(request: RequestTemplate): string {
  const { method, url, body } = request;
  const text = (value: string) => `\`${dollar(value, (name) => `\${process.env.${name}}`)}\``;
  const lines = headersOf(request).map(([name, value]) => `    '${name}': ${text(value)},`);
  const config = `{\n  method: '${method}',\n  url: ${text(url)},\n  headers: {\n${lines.join('\n')}\n  },`;
  return `await axios(${config}${body === null ? '' : `\n  data: ${text(body.replaceAll('\\', '\\\\'))},`}\n});`;
}

/** Made-up values in place of variables: what a browser recorded holds no variables. */
function har(request: RequestTemplate): string {
  const write = (name: string) => `FAKE${name.replaceAll('_', '')}EXAMPLE`;
  const headers = headersOf(request).map(([name, value]) => ({ name, value: dollar(value, write) }));
  const postData = request.body === null ? {} : { postData: { text: dollar(request.body, write) } };
  return JSON.stringify(
    { request: { method: request.method, url: dollar(request.url, write), headers, ...postData } },
    null,
    2,
  );
}

function postman(request: RequestTemplate): string {
  const write = (name: string) => `{{${name}}}`;
  const header = Object.entries(request.headers).map(([key, value]) => ({
    key,
    value: dollar(value, write),
  }));
  const [username = '', password = ''] = (request.basic ?? '').split(':').map((text) => dollar(text, write));
  const basic = [
    { key: 'username', value: username },
    { key: 'password', value: password },
  ];
  const auth = request.basic === null ? {} : { auth: { type: 'basic', basic } };
  const item = {
    name: 'one',
    request: { method: request.method, header, url: { raw: dollar(request.url, write) }, ...auth },
  };
  return JSON.stringify({ info: { name: 'FAKE' }, item: [item] }, null, 2);
}

/** Writers of every form that is read. */
export const FORMS: Readonly<Record<string, (request: RequestTemplate) => string>> = {
  curl: (request) => renderRequest(request, 'curl'),
  cmd: (request) => commandLine(request, '^', (name) => `%${name}%`, 'curl', '\\"'),
  powershell: (request) => commandLine(request, '`', (name) => `$env:${name}`, 'curl.exe', '`"'),
  http,
  fetch: (request) => renderRequest(request, 'javascript'),
  axios,
  python: (request) => renderRequest(request, 'python'),
  har,
  postman,
};
