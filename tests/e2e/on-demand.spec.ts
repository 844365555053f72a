import { expect, test } from '@playwright/test';
import { onDemandAddresses } from '../../src/build/built-site/on-demand.ts';
import { parsePage } from '../../src/build/built-site/parse.ts';
import { CLIENT_FOLDER, readBuiltSite, readFiles } from '../../src/build/built-site/read.ts';
import { linksOf } from '../../src/build/link-check/links.ts';
import { deadLinks, repeatedIds } from '../../src/build/link-check/rules.ts';
import { mapSite } from '../../src/build/link-check/site-map.ts';
import redirects from '../../src/redirects.json' with { type: 'json' };

test('What is rendered on request has no dead link and no id twice', async ({ request }) => {
  const rendered = await Promise.all(
    onDemandAddresses().map(async (address) => {
      const html = await (await request.get(address)).text();
      return { address, html, elements: parsePage(html) };
    }),
  );
  const pages = [...readBuiltSite(), ...rendered];
  const site = mapSite(
    { origin: 'https://keyfix.example', base: '' },
    pages,
    readFiles(CLIENT_FOLDER),
    [],
    redirects,
  );
  for (const { address, elements } of rendered) {
    const links = linksOf(elements).filter((link) => !link.startsWith('/api/'));
    expect(deadLinks(address, links, address, site)).toEqual([]);
    expect(repeatedIds(elements.flatMap(({ attributes }) => attributes.id ?? []))).toEqual([]);
  }
});
