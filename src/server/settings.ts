import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

const flag = z.stringbool();

const origin = z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).origin === url, {
  error: 'scheme, host and port, and nothing else: https://keyfix.example',
});

/** What the environment may say of the server. A wrong value stops the start and is named. */
const settings = z.object({
  /** Name or address to listen on. */
  HOST: z.string().min(1).default('localhost'),
  /** 0 takes a free one. */
  PORT: port.default(4321),
  /** Whether readers come over HTTPS, through a proxy that ends it: `1` or `0`. */
  BEHIND_TLS: flag.default(false),
  /**
   * The proxies in front, whose `X-Forwarded-For` says who a reader is, for the limit on votes: addresses, networks, or
   * `loopback` and `uniquelocal`, with commas between. Left out, nobody's is believed.
   */
  PROXIES: z.string().min(1).optional(),
  /** From which level on the log has lines. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Where `/metrics` is. `off` for none; left out, the usual port if it is free. */
  METRICS_PORT: z.union([port, z.literal('off')]).optional(),
  METRICS_HOST: z.string().min(1).default('localhost'),
  /** Folder of the feedback file; left out or empty, `data/` in the project. */
  DATA_DIR: z.string().optional(),
  /** The origins of static copies of this site that may send votes here, with commas between. */
  FEEDBACK_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(origin)),
  /** How many votes one address may cast in a minute: a whole guide rated step by step, with some second thoughts. */
  VOTES_PER_MINUTE: z.coerce.number().int().min(1).default(30),
});

export type Settings = z.infer<typeof settings>;

/** @throws Error that names the variable, in words for whoever starts the server */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const result = settings.safeParse(environment);
  if (!result.success) throw new Error(z.prettifyError(result.error));
  return result.data;
}
