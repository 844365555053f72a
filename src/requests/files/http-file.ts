import type { RequestTemplate } from '../template.ts';
import { fieldsOf, withFields } from './fields.ts';

/** Editors encode `user password` themselves; where one of the two is empty, the colon says which. */
function basicHeader(basic: string): string {
  const [user = '', password = ''] = withFields(basic).split(':');
  return `Authorization: Basic ${user && password ? `${user} ${password}` : `${user}:${password}`}`;
}

/**
 * A request as an `.http` file, which VS Code (REST Client), Visual Studio and JetBrains' editors send. Its variables
 * stand at the top: the key is read from the environment by `$processEnv`, which the first two know.
 * @param comments lines to put on top
 * @see https://github.com/Huachao/vscode-restclient#readme
 * @see https://www.jetbrains.com/help/idea/http-client-variables.html
 */
export function httpFile(request: RequestTemplate, comments: readonly string[]): string {
  const { method, url, headers, basic, body } = request;
  const { variables, fillIns } = fieldsOf(request);
  const top = [
    ...comments.map((comment) => `# ${comment}`),
    ...variables.map((name) => `@${name} = {{$processEnv ${name}}}`),
    ...Object.entries(fillIns).map(([name, word]) => `@${name} = ${word}`),
  ];
  const lines = [
    `${method} ${withFields(url)}`,
    ...(basic === null ? [] : [basicHeader(basic)]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${withFields(value)}`),
    ...(body === null ? [] : ['', withFields(body)]),
  ];
  return [...top, '', '###', ...lines, ''].join('\n');
}
