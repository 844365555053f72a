/** `npm run build`: Astro's build, with a flag for each of the settings in settings.ts. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    static: { type: 'boolean' },
    base: { type: 'string' },
    site: { type: 'string' },
    feedback: { type: 'string' },
  },
});

const chosen = Object.entries({
  STATIC: values.static ? '1' : undefined,
  BASE_PATH: values.base,
  SITE_URL: values.site,
  FEEDBACK_URL: values.feedback,
}).filter(([, value]) => value !== undefined);

const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
const { status } = spawnSync(process.execPath, [join(astro, 'bin/astro.mjs'), 'build'], {
  env: { ...process.env, ...Object.fromEntries(chosen) },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
