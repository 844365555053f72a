import { z } from 'astro/zod';
import { apiHostSchema } from './api-host.ts';
import { authSchema } from './auth.ts';
import { catalogueErrorSchema } from './catalogue-error.ts';
import { credentialSchema } from './credential.ts';
import { minimalRequestSchema, signedCheckSchema } from './minimal-request.ts';
import { idSchema } from './reference.ts';
import { sourcesSchema, webAddressSchema } from './source.ts';

/** What kind of provider it is. `framework` is no vendor's API: HTTP itself, clients, shells, gateways. */
export const CATEGORIES = [
  'ai',
  'cloud',
  'developer-tools',
  'payments',
  'communication',
  'data-and-maps',
  'business',
  'media',
  'self-hosted',
  'security',
  'crypto',
  'framework',
] as const;
export type Category = (typeof CATEGORIES)[number];

const pathStartSchema = z
  .string()
  .regex(/^\/(?:[\w.-]+\/)+$/, 'must be whole parts of a path, such as "/api/v3/"');

/** A provider of an API, or a framework, with its keys and its errors. Its file's name is its id: `/errors/<id>/`. */
export const providerSchema = z.strictObject({
  /** The same as the file's name. It never changes. */
  id: idSchema,
  /** What people call it. */
  name: z.string().min(1),
  category: z.enum(CATEGORIES),
  /** Its own pages; null where there is none or none could be confirmed. */
  links: z.strictObject({
    /** How its API wants the key. */
    auth_docs: webAddressSchema.nullable(),
    /** What its errors mean. */
    error_docs: webAddressSchema.nullable(),
    /** Where keys are made and looked at. */
    key_dashboard: webAddressSchema.nullable(),
    /** Whether it is down. */
    status_page: webAddressSchema.nullable(),
  }),
  /** Every kind of key. */
  credentials: z.array(credentialSchema),
  /** How the key is sent; null for frameworks that send none of their own. */
  auth: authSchema.nullable(),
  /** The environment variables that its own SDK or command line reads. */
  env_vars: z.array(
    z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable'),
  ),
  /** The smallest request that proves a key; null where none is known. */
  minimal_request: minimalRequestSchema.nullable(),
  /** In place of `minimal_request` where requests are signed. */
  signed_check: signedCheckSchema.optional(),
  /** Further hosts of its API, and what tells which keys belong to which. */
  api_hosts: z.array(apiHostSchema).optional(),
  /** Beginnings of paths that its API no longer answers, mostly versions, and what has taken their place. */
  ended_paths: z
    .array(
      z.strictObject({
        /** Example: `/api/v3/`. */
        path: pathStartSchema,
        /** Example: `/api/v4/`. */
        instead: pathStartSchema,
        /** Where this comes from. */
        sources: sourcesSchema.min(1),
      }),
    )
    .optional(),
  /** What a key may be allowed to do, and where that is set. Backticks mark code, here and below. */
  scopes: z.string().min(1).nullable(),
  /** What a key may be tied to: addresses, domains, apps. */
  restrictions: z.string().min(1).nullable(),
  /** When keys end. */
  expiry: z.string().min(1).nullable(),
  /** How a key is replaced without a gap. */
  rotation: z.string().min(1).nullable(),
  /** By what else a text about it can be told, beside its hosts, variables, headers and keys named above. */
  known_by: z
    .strictObject({
      /** Other names, and products with the same API. Example: `Claude`. */
      names: z.array(z.string().min(2)).optional(),
      /** Names that texts about others hold too, such as a common word. Example: `git`. */
      weak: z.array(z.string().min(2)).optional(),
      /** Packages, modules and classes of SDKs. Example: `@notionhq/client`. */
      packages: z.array(z.string().min(2)).optional(),
      /** Headers that only its answers or requests have. Example: `x-groq-region`. */
      headers: z.array(z.string().min(2)).optional(),
      /** Hosts of its API that no link names. Example: `huggingface.co`. */
      hosts: z.array(z.string().min(3)).optional(),
      /** Ports that it listens on where people run it themselves. Example: 32400. */
      ports: z.array(z.int().positive()).optional(),
    })
    .optional(),
  /** Its errors, those about the key itself first. */
  errors: z.array(catalogueErrorSchema).min(1),
  /** The day its facts were last checked. */
  checked: z.iso.date(),
});

export type Provider = z.infer<typeof providerSchema>;
