import { z } from 'zod';

/** What the environment may say of a build. `npm run build` has a flag for each, see main.ts. */
const settings = z.object({
  /** Where readers will find the site: scheme and host, in canonical links, the sitemap and previews. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default('https://keyfix.example'),
  /** The path below which the site stands on its host, such as `/docs/`. */
  BASE_PATH: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/, 'a path such as /docs/')
    .default('/')
    .transform((path) => path.replace(/\/?$/, '/')),
  /** Whether the pages go to a host that only serves files. */
  STATIC: z.stringbool().default(false),
  /** Of a static build: where votes go, another keyfix's `/api/feedback/`. Left out, the pages ask for none. */
  FEEDBACK_URL: z
    .url({ protocol: /^https?$/ })
    .regex(/\/$/, 'must end in a slash, as /api/feedback/ does')
    .optional(),
});

export type BuildSettings = z.infer<typeof settings>;

/** @throws Error that names the variable, in words for whoever starts the build */
export function readBuildSettings(environment: NodeJS.ProcessEnv): BuildSettings {
  const result = settings.safeParse(environment);
  if (!result.success) throw new Error(z.prettifyError(result.error));
  return result.data;
}
