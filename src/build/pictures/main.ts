/**
 * `npm run pictures`: draws what cannot be written as text. The icons from public/favicon.svg, the pictures for link
 * previews from their words, and the README's picture from the built site. Run it after a change of the looks, and
 * commit what it wrote.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../tests/setup/chromium.ts';
import { startServer } from '../../../tests/setup/server.ts';
import pictures from '../../content/en/strings/pictures.json' with { type: 'json' };
import site from '../../content/en/strings/site.json' with { type: 'json' };
import { pageOf, SIZE } from './page.ts';

const PUBLIC = fileURLToPath(new URL('../../../public/', import.meta.url));
/** Link previews give up on heavy pictures. */
const MOST_BYTES = 100_000;
const ICONS = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 };

async function draw(browser: Browser, html: string, width: number, height: number, file: string) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.screenshot({ path: PUBLIC + file });
  await page.close();
  const bytes = statSync(PUBLIC + file).size;
  if (bytes > MOST_BYTES) throw new Error(`${file} has ${bytes} bytes, more than ${MOST_BYTES}`);
  console.log(`${file}: ${bytes} bytes`);
}

async function drawStartPage(browser: Browser, file: string) {
  const server = await startServer();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.origin);
    await page.screenshot({ path: PUBLIC + file });
    console.log(`${file}: ${statSync(PUBLIC + file).size} bytes`);
  } finally {
    await server.stop();
  }
}

const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath ? { executablePath } : {}),
});
try {
  const icon = readFileSync(`${PUBLIC}favicon.svg`, 'utf8');
  for (const [file, pixels] of Object.entries(ICONS)) {
    // A phone rounds the corners itself: the colour runs to the edge.
    const square = icon.replace(/ rx="\d+"/, '');
    await draw(browser, `<style>body{margin:0}svg{display:block}</style>${square}`, pixels, pixels, file);
  }
  for (const picture of pictures) {
    await draw(browser, pageOf(picture, site.name), SIZE.width, SIZE.height, `og/${picture.name}.png`);
  }
  await drawStartPage(browser, 'og/screenshot.png');
} finally {
  await browser.close();
}
