/** Characters that stand for another one, or for nothing (0), wherever text was typeset on its way. */
const PLAIN: ReadonlyMap<number, number> = new Map(
  (
    [
      [39, [0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0xb4]],
      [34, [0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033]],
      [45, [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]],
      [32, [0xa0, 0x3000, 0x2028, 0x2029]],
      [0, [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]],
    ] as const
  ).flatMap(([to, from]) => from.map((code): [number, number] => [code, to])),
);

/**
 * The plain form of a code unit: straight quotes and dashes, ordinary spaces, half-width letters; 0 for what is
 * invisible (zero-width characters, marks of writing direction, control characters other than white space).
 */
export function plain(code: number): number {
  if (code < 0x7f) return code >= 32 || (code >= 9 && code <= 13) ? code : 0;
  if (code < 0xa0) return code === 0x85 ? 32 : 0;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code >= 0x2000 && code <= 0x200a) return 32;
  if (code >= 0x202a && code <= 0x202e) return 0;
  if (code >= 0x2066 && code <= 0x2069) return 0;
  return PLAIN.get(code) ?? code;
}
