/**
 * `npm run bench:offline`: what works without a network, as a reader would try it, over the last build: one visit, then no
 * server; a vote that waits; a new release while tabs are open. Exits with 1 where a promise is broken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../setup/server.ts';
import budgets from './budgets.json' with { type: 'json' };
import { firstVisit, withoutNetwork } from './offline/journey.ts';
import { openLine } from './offline/line.ts';
import { buildNext, cutMidway, swap } from './offline/releases.ts';
import { openBrowser, visitor } from './offline/visitor.ts';
import { findVote, voteOffline } from './offline/vote.ts';

const { backgroundBytes } = budgets.offline;
const folder = mkdtempSync(join(tmpdir(), 'keyfix-offline-'));
const line = await openLine();
const browser = await openBrowser();
const broken: string[] = [];

function report(what: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? 'holds ' : 'BROKEN'}  ${what}`);
  for (const problem of problems) console.error(`        ${problem}`);
  broken.push(...problems);
}

try {
  const environment = { DATA_DIR: folder };
  const first = await startServer({ environment });
  line.lead(first.origin);
  const reader = await visitor(browser, line.origin);
  const { page: pageBytes, background } = await firstVisit(reader, line);
  console.log(
    `First visit: ${pageBytes} bytes for the page, ${background} / ${backgroundBytes} in the background`,
  );
  report('the background download', background > backgroundBytes ? [`${background} bytes`] : []);

  line.lead(undefined);
  await first.stop();
  const page = await reader.newPage();
  report('pages, box, checklist and tools with the server stopped', await withoutNetwork(page));
  report('a vote cast meanwhile is kept', await voteOffline(page));
  const again = await startServer({ environment });
  line.lead(again.origin);
  report('it is in the store exactly once', await findVote(page, join(folder, 'feedback.sqlite')));
  await reader.close();

  const copy = await buildNext();
  const next = await startServer({ project: copy.folder });
  const servers: [string, string] = [again.origin, next.origin];
  report(
    'a new release while two tabs are open',
    await swap(await visitor(browser, line.origin), line, servers),
  );
  report(
    'a new release, cut off half-way',
    await cutMidway(await visitor(browser, line.origin), line, servers),
  );
  await Promise.all([next.stop(), again.stop()]);
  copy.remove();
} finally {
  await browser.close();
  line.close();
  rmSync(folder, { recursive: true, force: true });
}
if (broken.length > 0) process.exitCode = 1;
