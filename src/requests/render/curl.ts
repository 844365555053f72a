import type { RequestTemplate } from '../template.ts';
import { command, shellWord } from './shell.ts';

/** What curl sends when no method is named. */
const usualMethod = ({ body }: RequestTemplate) => (body === null ? 'GET' : 'POST');

/** The request for curl in a POSIX shell. `-i` prints status and headers above the body. */
export function curl(request: RequestTemplate): string {
  const { method, url, headers, basic, body } = request;
  const options = ['-sS', method === 'HEAD' ? '-I' : '-i'];
  // curl would read brackets and braces in an address as a range.
  if (/[[\]{}]/.test(url.replace(/\{[a-z][a-z0-9-]*\}|\$\{\w+\}/g, ''))) options.push('-g');
  // An empty body makes curl say `Content-Length: 0`, which servers want of a POST.
  const emptyPost = method === 'POST' && body === null;
  if (!['HEAD', usualMethod(request)].includes(method) && !emptyPost) options.push('-X', method);
  const lines = [
    ...(basic === null ? [] : [`-u ${shellWord(basic)}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`-d ${shellWord(body)}`]),
    ...(emptyPost ? ['-d ""'] : []),
  ];
  return command(`curl ${options.join(' ')} ${shellWord(url)}`, ...lines);
}
