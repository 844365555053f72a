import { cacheControl, IMMUTABLE } from '../../server/files/caching.ts';
import { securityHeaders } from '../../server/security/headers.ts';

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read: the headers that our server sends. They join the values of
 * rules that fit one address, so none names a header twice. What no rule is about is asked for again before each use there.
 * @param files every file, from the top of the site: `/guide/index.html`
 * @param policy the pages' content security policy; sent with all else, it allows nothing that matters there
 * @param base the path below which the site stands: empty, or such as `/docs`
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(files: readonly string[], policy: string, base: string): string {
  const everywhere = { ...securityHeaders(true), 'content-security-policy': policy };
  const kept = files.filter((file) => cacheControl(file) === IMMUTABLE);
  const rules = [
    rule(`${base}/*`, everywhere),
    ...foldersOf(kept, files).map((path) => rule(base + path, { 'cache-control': IMMUTABLE })),
  ];
  return `${rules.join('\n')}\n`;
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** Names files by their folder, `/_astro/*`, where all in it are meant: hosts take a hundred rules at most. */
function foldersOf(some: readonly string[], all: readonly string[]): string[] {
  const meant = new Set(some);
  const paths = some.map((file) => {
    const folder = folders(file).find((one) =>
      all.every((other) => !other.startsWith(one) || meant.has(other)),
    );
    return folder === undefined ? file : `${folder}*`;
  });
  return [...new Set(paths)];
}

/** The folders that a file lies in, the largest first: `/pagefind/`, `/pagefind/3f9a0c1b2d4e/`. */
function folders(file: string): string[] {
  return [...file.matchAll(/\//g)].slice(1).map(({ index }) => file.slice(0, index + 1));
}
