/**
 * `keyfix:theme` in localStorage: `light` or `dark`, absent for the system's choice. Written here when the reader
 * picks a theme, read by boot.js before the first paint. An unknown value matches no style and acts as "system".
 */
const KEY = 'keyfix:theme';

/** Makes the header's colour switch work and shows the choice that is in force. */
export function startThemeSwitch(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
  if (!select) return;
  const root = document.documentElement;
  select.value = root.dataset.theme ?? '';
  select.addEventListener('change', () => {
    if (select.value) root.dataset.theme = select.value;
    else delete root.dataset.theme;
    try {
      if (select.value) localStorage.setItem(KEY, select.value);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is closed: the choice lasts for this page.
    }
  });
}
