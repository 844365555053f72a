/**
 * Speaks through the page's one polite live region. Saying the same words twice speaks them twice.
 * @param text what a screen reader should say
 */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  region.textContent = '';
  // A live region is read when its text changes: the same text again needs a change in between.
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
