import { expect, test, type APIRequestContext } from '@playwright/test';
import { parsePage } from '../../src/build/built-site/parse.ts';
import { nodeOf, UNSURE } from '../../src/triage/graph.ts';
import { addressOfPath, BAD_ADDRESSES, coveringPaths, GRAPH } from '../setup/triage.ts';

/** What a page of the checklist says about itself, read without a browser. */
async function read(request: APIRequestContext, address: string) {
  const response = await request.get(address, { maxRedirects: 0 });
  expect(response.status(), address).toBe(200);
  const html = await response.text();
  const elements = parsePage(html);
  const hrefs = elements.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes.href ?? '');
  return { html, elements, hrefs, headers: response.headers() };
}

test.describe('The checklist over HTTP', () => {
  const paths = coveringPaths();

  test('can be walked along every answer by its links alone', async ({ request }) => {
    for (const { answers, outcome } of paths) {
      let address = '/triage/';
      for (const [index, { question }] of answers.entries()) {
        const { hrefs } = await read(request, address);
        const next = answers[index + 1]?.question ?? outcome;
        const given = answers.slice(0, index);
        const unsure = addressOfPath(question, [...given, { question, answer: UNSURE }]);
        address = addressOfPath(next, answers.slice(0, index + 1));
        expect(hrefs).toContain(unsure);
        const page = answers[index]?.answer === 'skip' ? await read(request, unsure) : { hrefs };
        expect(page.hrefs).toContain(address);
      }
      const { html, hrefs } = await read(request, address);
      expect(html).toContain(nodeOf(GRAPH, outcome)?.title);
      // Every answer can be changed from the end.
      for (const { question } of answers) expect(hrefs).toContain(addressOfPath(question, answers));
    }
  });

  test('leads every address that cannot be used to the furthest place, with a note', async ({ request }) => {
    for (const { address, where } of BAD_ADDRESSES) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(302);
      expect(response.headers().location).toBe(where);
      const { html } = await read(request, where);
      expect(html, where).toContain('class="note"');
    }
  });

  test('never fails, whatever stands in an address', async ({ request }) => {
    const long = 'x'.repeat(6000);
    const odd = [
      '?%',
      '?%ff=%fe',
      '?=',
      '?&&&',
      '?rejected',
      '?rejected[]=yes',
      `?rejected=${long}`,
      `?${long}`,
      '?rejected=yes%00',
      '?rejected=<script>alert(1)</script>',
      '?note=<script>alert(1)</script>',
      '?start=//evil.example',
    ];
    for (const query of odd) {
      const response = await request.get(`/triage/copied/${query}`);
      expect(response.status(), query.slice(0, 60)).toBe(200);
      expect(new URL(response.url()).pathname).toMatch(/^\/triage\/[a-z-]+\/$/);
      expect(await response.text()).not.toContain('alert(1)');
    }
  });

  test('answers 404 for a question that does not exist, with ways on', async ({ request }) => {
    for (const address of ['/triage/banana/', '/triage/__proto__/', '/triage/constructor/?rejected=yes']) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(404);
      expect(await response.text()).toContain('href="/triage/"');
    }
  });

  test('finds a page whose slash was left out, answers and all', async ({ request }) => {
    const bare = await request.get('/triage/copied?rejected=yes', { maxRedirects: 0 });
    expect(bare.status()).toBe(308);
    expect(bare.headers().location).toBe('/triage/copied/?rejected=yes');
    expect((await request.get('/triage/banana', { maxRedirects: 0 })).status()).toBe(404);
  });

  test('is for reading: other methods are told so', async ({ request }) => {
    const response = await request.post('/triage/copied/', { data: 'copied=yes' });
    expect(response.status()).toBe(405);
    expect(response.headers().allow).toBe('GET, HEAD');
  });

  test('keeps half-answered questions out of search engines and names their bare address', async ({
    request,
  }) => {
    for (const [address, robots] of [
      ['/triage/copied/?rejected=yes', 'noindex'],
      ['/triage/working/?rejected=yes&copied=no&recopy=works', 'noindex'],
      ['/triage/working/', undefined],
      ['/triage/format/', undefined],
    ] as const) {
      const { elements, headers } = await read(request, (await request.get(address)).url());
      const name = elements.find(({ attributes }) => attributes.name === 'robots');
      const canonical = elements.find(({ attributes }) => attributes.rel === 'canonical');
      expect(name?.attributes.content, address).toBe(robots);
      expect(canonical?.attributes.href).toMatch(new RegExp(`${address.split('?')[0] ?? ''}$`));
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
  });

  test('has a page for every question and outcome, without any answer before it', async ({ request }) => {
    for (const [id, node] of Object.entries(GRAPH.nodes)) {
      const { html, hrefs } = await read(request, `/triage/${id}/`);
      expect(html).toContain(node.title.replaceAll('&', '&amp;'));
      expect(html).not.toContain('class="note"');
      const links =
        node.kind === 'question'
          ? [node.guide.to, node.tool?.to ?? node.guide.to]
          : node.next.map(({ to }) => to);
      expect(hrefs).toEqual(expect.arrayContaining(links));
    }
  });
});
