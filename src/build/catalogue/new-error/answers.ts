import { parseArgs } from 'node:util';
import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Answers } from './compose.ts';
import { ERROR_QUESTIONS, PROVIDER, PROVIDER_QUESTIONS, type Question } from './questions.ts';

type Answer = string | string[] | undefined;

/**
 * What the command line says, by flag.
 * @throws {TypeError} that names a flag which does not exist
 */
export function toldAnswers(args: readonly string[]): Record<string, Answer> {
  const questions = [PROVIDER, ...PROVIDER_QUESTIONS, ...ERROR_QUESTIONS];
  const options = Object.fromEntries(
    questions.map(({ flag, many }) => [flag, { type: 'string' as const, multiple: many ?? false }]),
  );
  const { values } = parseArgs({ args: [...args], options, strict: true });
  return Object.fromEntries(
    Object.entries(values).map(([flag, value]) => [
      flag,
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  );
}

/** The parts of a text that holds several answers. */
const parts = (typed: string) => typed.split('|').map((part) => part.trim());

/** Why a typed answer can't be taken, or undefined. */
function refusal(typed: string, { optional, many, fits }: Question): string | undefined {
  if (typed.trim() === '') return optional ? undefined : 'This can’t be empty.';
  for (const part of many ? parts(typed) : [typed.trim()]) {
    const result = fits?.safeParse(part);
    if (result?.success === false) return `${part}: ${result.error.issues[0]?.message ?? ''}`;
  }
  return undefined;
}

async function prompt(question: Question): Promise<Answer> {
  const { ask, options, many, optional, example } = question;
  const choices = options?.map((value) => ({ value, label: value })) ?? [];
  const placeholder = example ?? (optional ? 'leave empty for none' : '');
  const validate = (typed = '') => refusal(typed, question);
  const answer =
    choices.length === 0
      ? await text({ message: many ? `${ask} (| between several)` : ask, placeholder, validate })
      : many
        ? await multiselect({ message: ask, options: choices })
        : await select({ message: ask, options: choices });
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    process.exit(1);
  }
  if (typeof answer !== 'string') return answer;
  if (answer.trim() === '') return undefined;
  return many ? parts(answer) : answer.trim();
}

/** What is not told is asked for, where somebody can answer. */
async function complete(
  questions: readonly Question[],
  told: Readonly<Record<string, Answer>>,
): Promise<Answers> {
  const missing = questions.filter(({ flag }) => told[flag] === undefined);
  if (!process.stdin.isTTY) {
    const needed = missing.filter(({ optional }) => !optional);
    if (needed.length > 0) throw new Error(`Say ${needed.map(({ flag }) => `--${flag}`).join(', ')}.`);
    return told;
  }
  const answers = { ...told };
  for (const question of missing) answers[question.flag] = await prompt(question);
  return answers;
}

/** The provider's id. */
export async function askProvider(told: Readonly<Record<string, Answer>>): Promise<string> {
  const { provider } = await complete([PROVIDER], told);
  return String(provider);
}

/** Everything about an error, and about its provider where that has no file yet. */
export function askRest(told: Readonly<Record<string, Answer>>, isNew: boolean): Promise<Answers> {
  return complete(isNew ? [...PROVIDER_QUESTIONS, ...ERROR_QUESTIONS] : ERROR_QUESTIONS, told);
}
