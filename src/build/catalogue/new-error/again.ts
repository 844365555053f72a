import type { Answers } from './compose.ts';

const quoted = (value: string) => `'${value.replaceAll("'", String.raw`'\''`)}'`;

/** The command that gives the same answers again, to be mended and run: nobody types twelve answers twice. */
export function commandFor(answers: Answers): string {
  const flags = Object.entries(answers).flatMap(([flag, value]) =>
    [value ?? []].flat().map((one) => `--${flag} ${quoted(one)}`),
  );
  return ['npm run new:error --', ...flags].join(' \\\n  ');
}
