import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { precompress } from '../../src/build/precompress/precompress.ts';

test.describe('Compressing a built site', () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keyfix-precompress-'));
  });
  test.afterEach(() => rm(folder, { recursive: true }));

  test('puts a brotli and a gzip form beside every text file, in every folder', async () => {
    const text = '<p>The key was rejected.</p>'.repeat(40);
    await mkdir(join(folder, 'guide'));
    await writeFile(join(folder, 'guide', 'index.html'), text);
    const { files, before, after } = await precompress(folder);
    expect(files).toBe(1);
    expect(before).toBe(text.length);
    const brotli = await readFile(join(folder, 'guide', 'index.html.br'));
    expect(after).toBe(brotli.length);
    expect(brotliDecompressSync(brotli).toString()).toBe(text);
    expect(gunzipSync(await readFile(join(folder, 'guide', 'index.html.gz'))).toString()).toBe(text);
  });

  test('leaves alone what is short, compressed already or no text', async () => {
    await writeFile(join(folder, 'short.txt'), 'User-agent: *');
    await writeFile(join(folder, 'picture.png'), Buffer.alloc(4000));
    expect((await precompress(folder)).files).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['picture.png', 'short.txt']);
  });

  test('writes the same again over an older run', async () => {
    await writeFile(join(folder, 'a.css'), 'a { color: red }\n'.repeat(40));
    await precompress(folder);
    const names = await readdir(folder);
    expect((await precompress(folder)).files).toBe(1);
    expect(await readdir(folder)).toEqual(names);
  });
});
