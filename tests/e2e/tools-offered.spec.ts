import { expect, test } from '../support/test.ts';

const KEY = '/check/key/';
const REQUEST = '/check/request/';
const REPORT = '/report/';

/** Where a step is described that a tool of the site does with the reader. */
const OFFERS = [
  { on: '/guide/', at: '#verify-the-key', tool: KEY },
  { on: '/guide/', at: '#check-format', tool: KEY },
  { on: '/guide/', at: '#check-format', tool: REQUEST },
  { on: '/guide/', at: '#minimal-request', tool: REQUEST },
  { on: '/guide/', at: '#when-to-get-help', tool: REPORT },
  { on: '/escalation/', at: '#verify-key', tool: KEY },
  { on: '/escalation/', at: '#check-format', tool: REQUEST },
  { on: '/escalation/', at: '#what-to-capture', tool: REPORT },
  { on: '/triage/copied/', at: 'main', tool: KEY },
  { on: '/triage/recopy/', at: 'main', tool: KEY },
  { on: '/triage/format/', at: 'main', tool: REQUEST },
  { on: '/triage/fix-format/', at: 'main', tool: REQUEST },
  { on: '/triage/works-elsewhere/', at: 'main', tool: REQUEST },
  { on: '/triage/support/', at: 'main', tool: REPORT },
];

for (const [title, javaScriptEnabled] of [
  ['The tool for a step', true],
  ['With JavaScript off, the tool for a step', false],
] as const) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    for (const { on, at, tool } of OFFERS) {
      test(`is one link from it: ${on} ${at} leads to ${tool}`, async ({ page }) => {
        await page.goto(on);
        await page.locator(at).locator(`a[href="${tool}"]`).first().click();
        await expect(page).toHaveURL(tool);
      });
    }
  });
}
