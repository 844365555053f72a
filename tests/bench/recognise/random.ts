/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, not including, a bound. */
  readonly int: (bound: number) => number;
  /** Hexadecimal digits. */
  readonly hex: (digits: number) => string;
}

/** Mulberry32: small, fast, and good enough to pick shapes of noise. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (bound: number): number => Math.floor(next() * bound);
  return { int, hex: (digits) => Array.from({ length: digits }, () => int(16).toString(16)).join('') };
}
