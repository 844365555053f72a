/** `npm run feedback`: what readers said, as text, `--json` or `--csv`. Reads only; the server may be running. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import strings from '../../content/en/strings/feedback-report.json' with { type: 'json' };
import { readSettings } from '../settings.ts';
import { feedbackFile } from './data-folder.ts';
import { asCsv } from './report/as-csv.ts';
import { asText } from './report/as-text.ts';
import { harmlessJson } from './report/harmless.ts';
import { summarise } from './report/summary.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { isStoreUnavailable } from './store.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    /** How many of the newest words to show. */
    words: { type: 'string', default: '50' },
  },
});
const file = feedbackFile(readSettings(process.env).DATA_DIR);
const store = openSqliteStore({ file, readOnly: true });
try {
  const report = existsSync(file)
    ? summarise(await store.tallies(), await store.latestWords(Number(values.words) || 0))
    : summarise([], []);
  console.log(values.json ? harmlessJson(report) : values.csv ? asCsv(report).trimEnd() : asText(report));
} catch (error) {
  if (!isStoreUnavailable(error)) throw error;
  console.error(`${strings.unreadable} ${file}: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await store.close();
}
