import { expect, test } from '../support/test.ts';
import { onDemandAddresses } from '../../src/build/built-site/on-demand.ts';
import { parsePage } from '../../src/build/built-site/parse.ts';

/** The public contract, written out: not one of these may ever go away, whatever the content's files are called. */
const CONTRACT = {
  '/': ['quick-triage', 'checklist'],
  '/guide/': [
    'what-youll-need',
    'verify-the-key',
    'check-format',
    'verify-permissions',
    'expired-or-revoked',
    'ip-or-domain-restrictions',
    'minimal-request',
    'rotate-the-key',
    'not-the-key',
    'when-to-get-help',
    'verification',
  ],
  '/triage/': [],
  '/triage/rejected/': [],
  '/triage/copied/': [],
  '/triage/recopy/': [],
  '/triage/format/': [],
  '/triage/fix-format/': [],
  '/triage/permissions/': [],
  '/triage/add-scope/': [],
  '/triage/expiry/': [],
  '/triage/restrictions/': [],
  '/triage/rotate/': [],
  '/triage/working/': [],
  '/triage/support/': [],
  '/triage/works-elsewhere/': [],
  '/triage/not-the-key/': [],
  '/escalation/': [
    'verify-key',
    'check-format',
    'check-permissions',
    'rotate-key',
    'contact-support',
    'what-to-capture',
  ],
  '/faq/': [
    'why-would-an-api-key-not-work',
    'should-i-rotate-my-api-key-if-it-was-exposed',
    'what-if-the-api-says-invalid-key-but-i-copied-it-correctly',
  ],
  '/search/': [],
};

test.describe('The public address', () => {
  for (const [address, ids] of Object.entries(CONTRACT)) {
    test(`${address} answers and holds its ${ids.length} promised ids`, async ({ request }) => {
      const answer = await request.get(address);
      expect(answer.status()).toBe(200);
      const there = parsePage(await answer.text()).map(({ attributes }) => attributes.id);
      expect(there).toEqual(expect.arrayContaining(ids));
    });
  }
});

test('Every page that is rendered on request answers', async ({ request }) => {
  for (const address of onDemandAddresses()) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
  }
});
