/** The element that the address points at; null for none, also where the address was cut off in the middle of a letter. */
export function pointedAt(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
