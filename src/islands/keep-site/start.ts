/** Puts the control into the footer: scripts do, since without them there is nothing to keep with. */
import strings from '../../content/en/strings/keep-site.json' with { type: 'json' };

/** Adds it, closed. What it does is fetched when it is opened. */
export function offerToKeep(): void {
  const details = document.createElement('details');
  details.className = 'keep-site';
  const summary = document.createElement('summary');
  summary.textContent = strings.open;
  const host = document.createElement('div');
  details.append(summary, host);
  document.querySelector('.foot')?.append(details);
  details.addEventListener('toggle', () => {
    if (!details.open || host.firstChild) return;
    import('./control.tsx')
      .then(({ control }) => control(host))
      .catch(() => {
        host.textContent = strings.unknown;
      });
  });
}
