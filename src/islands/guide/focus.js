// The focused view of a path: `/guide/?path=<path>#<step>`. Runs right after the guide's markup and before the first
// paint, so nothing jumps. Everything else is links: back returns, and without this script the whole guide is open.
(() => {
  const path = new URLSearchParams(location.search).get('path');
  const bar = [...document.querySelectorAll('[data-path]')].find((one) => one.dataset.path === path);
  if (!bar) return;
  const steps = bar.dataset.steps.split(' ');
  bar.hidden = false;
  document.documentElement.dataset.focused = '';
  for (const part of document.querySelectorAll('[data-part]')) part.hidden = !steps.includes(part.id);
  // Links between steps of the path stay in the focused view: a bare fragment keeps the query.
  for (const link of document.querySelectorAll('.part a[href*="/guide/#"]')) {
    if (steps.includes(link.hash.slice(1))) link.setAttribute('href', link.hash);
  }
  const full = bar.querySelector('[data-show-full]');
  const follow = () => {
    const id = location.hash.slice(1);
    const part = id && document.getElementById(id)?.closest('[data-part]');
    if (!part || part.hidden)
      location.replace(id && part ? location.pathname + location.hash : `#${steps[0]}`);
    full.hash = location.hash;
  };
  follow();
  addEventListener('hashchange', follow);
})();
