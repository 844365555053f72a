/** Words that an excerpt is long. */
const LENGTH = 28;

/** Words of context before the first word found. */
const BEFORE = 5;

/**
 * The stretch of a text that holds most of the words found.
 * @param at where they stand, counted in words parted by white space
 * @returns the stretch, with an ellipsis where it was cut
 */
export function excerpt(text: string, at: readonly number[]): string {
  const words = text.split(/\s+/);
  const places = [...new Set(at)].filter((place) => place < words.length).sort((one, other) => one - other);
  const start = densest(places, words.length);
  const end = Math.min(start + LENGTH, words.length);
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}

function densest(places: readonly number[], length: number): number {
  let best = { start: 0, held: 0 };
  for (const place of places) {
    const start = Math.max(0, Math.min(place - BEFORE, length - LENGTH));
    const held = places.filter((one) => one >= start && one < start + LENGTH).length;
    if (held > best.held) best = { start, held };
  }
  // From the top it reads best: a cut is only worth it for a word that would else be out of sight.
  const fromTop = places.filter((one) => one < LENGTH).length;
  return fromTop >= best.held ? 0 : best.start;
}
