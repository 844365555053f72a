import type { InlineCode } from '../../build/inline-code/find.ts';

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

/**
 * @param inline hashes of the code that stands in the pages' own text
 * @param tls whether readers come over HTTPS; then links to plain addresses of this site are upgraded
 */
export function contentPolicies(inline: Omit<InlineCode, 'refused'>, tls: boolean): Policies {
  return {
    page: policy({
      'default-src': ["'none'"],
      // Search runs WebAssembly, and its dialog opens on every page. It lets no text become a script.
      'script-src': ["'self'", "'wasm-unsafe-eval'", ...inline.scripts],
      'style-src': ["'self'", ...inline.styles],
      'img-src': ["'self'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'form-action': ["'self'"],
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
