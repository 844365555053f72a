/**
 * `npm run new:error`: adds an error to the catalogue, with its provider where that has no file yet, and checks it at
 * once. Asks for what the flags don't say. `CATALOGUE_FOLDER` names another folder than the site's own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { format } from 'prettier';
import { errorAddress } from '../../../catalogue/addresses.ts';
import { RULES } from '../../../catalogue/rules/index.ts';
import { CATALOGUE_FOLDER, readCatalogue, readProvider } from '../read.ts';
import { guideSections } from '../sections.ts';
import { commandFor } from './again.ts';
import { askProvider, askRest, toldAnswers } from './answers.ts';
import { composeError, composeProvider, withError, type Answers } from './compose.ts';

const folder = process.env.CATALOGUE_FOLDER ?? CATALOGUE_FOLDER;
const today = new Date().toISOString().slice(0, 10);

/** Adds what the answers say and prints where it stands. */
async function add(id: string, answers: Answers): Promise<void> {
  const path = join(folder, `${id}.json`);
  const known = existsSync(path) ? readProvider(path) : undefined;
  const error = composeError(id, answers);
  const provider = known ? withError(known, error, today) : composeProvider(id, answers, error, today);
  const others = readCatalogue(folder).filter((other) => other.id !== id);
  const faults = Object.values(RULES)
    .flatMap((rule) => rule([...others, provider], { sections: guideSections() }))
    .filter((fault) => fault.provider === id);
  if (faults.length > 0) throw new Error(faults.map(({ says }) => says).join('\n'));
  writeFileSync(path, await format(JSON.stringify(provider), { parser: 'json', printWidth: 110 }));
  console.log(`${path}\nIts page: ${errorAddress(id, error.id)}\nNext: npm run ids`);
}

let answers: Answers = {};
try {
  const told = toldAnswers(process.argv.slice(2));
  const id = await askProvider(told);
  answers = { provider: id, ...(await askRest(told, !existsSync(join(folder, `${id}.json`)))) };
  await add(id, answers);
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : String(error));
  console.error('Nothing was written.');
  if (Object.keys(answers).length > 0) console.error(`\n${commandFor(answers)}`);
  process.exitCode = 1;
}
