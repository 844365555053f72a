/** What a policy says to the browser that receives it as a header, and to none that reads it in a page (CSP Level 3). */
const HEADER_ONLY = /^frame-ancestors\b/;

/**
 * Puts the content security policy and the referrer policy into a page, for hosts that send no headers of ours. They
 * stand before all that they bind.
 * @param html a whole document
 * @param policy as in the header `Content-Security-Policy`
 * @throws Error where the page does not begin as ours do
 */
export function policyInPage(html: string, policy: string): string {
  const directives = policy.split('; ').filter((directive) => !HEADER_ONLY.test(directive));
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`,
    '<meta name="referrer" content="no-referrer">',
  ].join('');
  const placed = html.replace(/<meta charset="utf-8">/, (charset) => charset + metas);
  if (placed === html) throw new Error('a page without <meta charset="utf-8"> takes no policy');
  return placed;
}
