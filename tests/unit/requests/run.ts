import { spawnSync } from 'node:child_process';
import type { RequestTemplate } from '../../../src/requests/template.ts';
import { environmentFor, type Example } from './examples.ts';

/** Whether a program answers on this machine. Only what is there can be asked to run a rendered request. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What a program prints, given code on its standard input. Throws with its errors when it fails. */
export function run(program: string, args: readonly string[], input: string): string {
  const result = spawnSync(program, args, { input, encoding: 'utf8', env: { PATH: process.env.PATH } });
  if (result.status !== 0) throw new Error(`${program}: ${result.stderr}`);
  return result.stdout;
}

const quoted = (value: string) => `'${value.replaceAll("'", String.raw`'\''`)}'`;

/**
 * The words that bash hands to a command, for each example, in one run of bash.
 * @param program the first word of the commands, replaced by a function that prints what it was given
 * @returns the words under each example's name
 */
export function wordsGiven(
  program: string,
  examples: readonly Example[],
  render: (request: RequestTemplate) => string,
): Record<string, string[]> {
  const recorder = `${program}() { printf '%s\\0' "$@"; }`;
  const scripts = examples.map(({ request }) => {
    const variables = Object.entries(environmentFor(request)).map(
      ([name, value]) => `${name}=${quoted(value)}`,
    );
    return ['(', ...variables, recorder, render(request), `) ; printf '\\1'`].join('\n');
  });
  const outputs = run('bash', ['-s'], scripts.join('\n')).split('\x01');
  return Object.fromEntries(
    examples.map(({ name }, at) => [name, outputs[at]?.split('\0').slice(0, -1) ?? []]),
  );
}
