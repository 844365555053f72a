/** How many letters one has to add, leave out, change or swap with their neighbour; past `most` it stops counting. */
export function distance(left: string, right: string, most = 2): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let y = 1; y <= left.length; y += 1) {
    const next = [y];
    for (let x = 1; x <= right.length; x += 1) {
      const same = left[y - 1] === right[x - 1];
      const swapped = left[y - 1] === right[x - 2] && left[y - 2] === right[x - 1] && x > 1 && y > 1;
      next.push(
        Math.min(
          (row[x] ?? 0) + 1,
          (next[x - 1] ?? 0) + 1,
          (row[x - 1] ?? 0) + Number(!same),
          swapped ? (before[x - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
