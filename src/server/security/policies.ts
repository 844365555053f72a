import type { InlineHashes } from '../../build/facts.ts';

/**
 * The content security policies (CSP Level 3), one for each kind of response. All start from nothing and name what is
 * needed. Trusted Types allow one policy, which `src/islands/trusted-types.ts` makes.
 */
export interface Policies {
  /** For pages. */
  page: string;
  /** For scripts: a worker is bound by its own script's policy, not by its page's. */
  worker: string;
  /** For what is no document: pictures, styles, data, redirects, errors. */
  other: string;
}

/** What differs from one place where the pages stand to another. */
export interface Surroundings {
  /** Whether readers come over HTTPS; then links to plain addresses of this site are upgraded. */
  tls: boolean;
  /** The origin that votes go to, where it is another one. */
  votes?: string | undefined;
}

/** @param inline hashes of the code that stands in the pages' own text */
export function contentPolicies(inline: InlineHashes, { tls, votes }: Surroundings): Policies {
  const receivers = votes === undefined ? ["'self'"] : ["'self'", votes];
  return {
    page: policy({
      'default-src': ["'none'"],
      // Search runs WebAssembly, and its dialog opens on every page. It lets no text become a script.
      'script-src': ["'self'", "'wasm-unsafe-eval'", ...inline.scripts],
      'style-src': ["'self'", ...inline.styles],
      'img-src': ["'self'"],
      'connect-src': receivers,
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'form-action': receivers,
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
      'trusted-types': ['keyfix'],
      'require-trusted-types-for': ["'script'"],
      ...(tls && { 'upgrade-insecure-requests': [] }),
    }),
    worker: policy({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
    }),
    other: policy({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }),
  };
}

function policy(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
