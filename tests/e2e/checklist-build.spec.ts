import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

test.describe('A build', () => {
  let copy: ProjectCopy;

  test.beforeEach(() => {
    copy = copyProject();
  });

  test.afterEach(() => {
    copy.remove();
  });

  test('fails where an answer of the checklist leads to nothing, and names file and key', async () => {
    test.setTimeout(180_000);
    const file = `${copy.folder}src/content/en/triage/copied.json`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('"next": "format"', '"next": "formt"'));
    const { status, output } = await copy.build();
    expect(status).not.toBe(0);
    expect(output).toContain(
      'src/content/en/triage/copied.json: answers[0].next: leads to "formt", which does not exist',
    );
  });
});
