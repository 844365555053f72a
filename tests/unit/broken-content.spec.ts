import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

test.describe('A build', () => {
  test.describe.configure({ timeout: 240_000 });
  let copy: ProjectCopy;

  test.beforeEach(() => {
    copy = copyProject();
  });

  test.afterEach(() => {
    copy.remove();
  });

  /** Changes a file of the content, as an editor might by mistake. */
  function edit(file: string, before: string | RegExp, after: string): void {
    const path = `${copy.folder}src/content/en/${file}`;
    const text = readFileSync(path, 'utf8');
    const edited = text.replace(before, after);
    expect(edited, `${file} holds ${String(before)}`).not.toBe(text);
    writeFileSync(path, edited);
  }

  test('stops at a Bad without a next step, and names file and key', async () => {
    edit('guide/check-format.mdx', / {2}next:\n {4}- to: .*\n {6}label: .*\n/, '  next: []\n');
    const { status, output } = await copy.build();
    expect(status).not.toBe(0);
    expect(output).toContain('check-format');
    expect(output).toContain('bad.next');
  });

  test('stops at every reference and link that leads nowhere, and says where it stands', async () => {
    edit('guide/check-format.mdx', '- to: /guide/#minimal-request', '- to: /guide/#no-such-step');
    edit('guide/verify-the-key.mdx', '\n---\n', '\n---\n\n[A dead end](/no/such/page/)\n');
    edit('paths/rejected.json', '"check-format"', '"no-such-part"');
    edit('triage/support.json', /"to": "[^"]*"/, '"to": "/escalation/#no-such-rung"');
    const { status, output } = await copy.build();
    expect(status).not.toBe(0);
    expect(output).toContain('src/content/en/guide/check-format.mdx, bad.next[0].to');
    expect(output).toContain('no element of /guide/ has the id "no-such-step"');
    expect(output).toContain('/no/such/page/: there is no such page or file\n  in /guide/');
    expect(output).toContain('src/content/en/paths/rejected.json, steps[1]');
    expect(output).toContain('src/content/en/triage/support.json, next[0].to');
  });
});
