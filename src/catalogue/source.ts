/**
 * Where a fact of the catalogue comes from, as a link.
 * @param source an https address, or `github:<owner>/<repository>[@<version>]:<path>`, a file there (the
 *   newest where no version is named)
 * @returns `to`, the address to open, and `label`, what to show for it: host and path without the scheme
 */
export function sourceLink(source: string): { to: string; label: string } {
  const file = /^github:([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?:(.+)$/.exec(source);
  if (!file) return { to: source, label: source.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '') };
  const [, repository = '', version = 'HEAD', path = ''] = file;
  return {
    to: `https://github.com/${repository}/blob/${version}/${path.split('/').map(encodeURIComponent).join('/')}`,
    label: `${repository}: ${path}`,
  };
}
