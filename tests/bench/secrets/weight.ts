import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const SOURCE = join(import.meta.dirname, '../../../src/secrets');

/** What a browser would fetch of a module with all that it imports: bundled, minified, in brotli. */
async function bytesOf(...modules: string[]): Promise<number> {
  const entry = modules.map((module) => `export * from ${JSON.stringify(join(SOURCE, module))};`).join('\n');
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? entry : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  return brotliCompressSync(output.map((file) => ('code' in file ? file.code : '')).join('')).length;
}

/** The bytes of masking with its shapes, and what naming a key adds. */
export async function weighSecrets(): Promise<{ masking: number; naming: number }> {
  const masking = await bytesOf('mask.ts', 'mask-one.ts');
  return { masking, naming: (await bytesOf('mask.ts', 'mask-one.ts', 'name.ts')) - masking };
}
