/** Leads an old link on to where its part of the page went. The old address leaves no entry to go back to. */
function leadOn(): void {
  const moved = [...document.querySelectorAll('[data-moved]')].find(({ id }) => location.hash === `#${id}`);
  const link = moved?.querySelector('a');
  if (link) location.replace(link.href);
}

leadOn();
addEventListener('hashchange', leadOn);
