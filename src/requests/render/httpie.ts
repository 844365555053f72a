import type { RequestTemplate } from '../template.ts';
import { command, shellWord } from './shell.ts';

/** The request for HTTPie 3 in a POSIX shell. */
export function httpie({ method, url, headers, basic, body }: RequestTemplate): string {
  return command(
    `http ${method} ${shellWord(url)}`,
    ...(basic === null ? [] : [`--auth ${shellWord(basic)}`]),
    ...Object.entries(headers).map(([name, value]) => shellWord(`${name}:${value}`)),
    ...(body === null ? [] : [`--raw ${shellWord(body)}`]),
  );
}
