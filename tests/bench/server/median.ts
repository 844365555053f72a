/** The middle one of some figures, which an odd one out does not move. @throws RangeError where there are none */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('no figures');
  return middle;
}
