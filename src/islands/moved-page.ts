/** Leads on from a page that has moved, on hosts that know no redirects. The old address leaves no entry to go back to. */
const link = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
if (link) {
  if (link.hash === '') link.hash = location.hash;
  location.replace(link.href);
}
