/** One step of a shape: a character of a class, so many times. */
export interface Step {
  readonly allows: RegExp;
  readonly min: number;
  readonly max: number;
  /** The one character that it allows, where it is just one. */
  readonly literal?: string | undefined;
}

/** A shape without alternatives: its steps in turn. */
export type Sequence = readonly Step[];

/** A shape of many alternatives is followed along so many of them. */
const MOST = 64;
const CLASS = /\[(?:\\.|[^\]\\])+\]|\\.|[^()|?{]/y;
const COUNT = /\{(\d+)(?:,(\d+))?\}|\?/y;

/** Reads a pattern of `shapes.json` from its start; it holds classes, groups, alternatives and counts, nothing else. */
class Reader {
  private next = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.next;
    const found = pattern.exec(this.source);
    if (found) this.next += found[0].length;
    return found;
  }

  private count(): { min: number; max: number } {
    const found = this.take(COUNT);
    if (!found) return { min: 1, max: 1 };
    if (found[0] === '?') return { min: 0, max: 1 };
    return { min: Number(found[1]), max: Number(found[2] ?? found[1]) };
  }

  alternatives(): Sequence[] {
    const all = this.inTurn();
    while (this.source[this.next] === '|') {
      this.next++;
      all.push(...this.inTurn());
    }
    return all.slice(0, MOST);
  }

  private inTurn(): Sequence[] {
    let all: Sequence[] = [[]];
    while (this.next < this.source.length && !/[|)]/.test(this.source.charAt(this.next))) {
      const element = this.element();
      all = all.flatMap((before) => element.map((one) => [...before, ...one])).slice(0, MOST);
    }
    return all;
  }

  private element(): Sequence[] {
    if (this.take(/\(\?:/y)) {
      const inner = this.alternatives();
      this.next++;
      return repeated(inner, this.count());
    }
    const found = this.take(CLASS);
    if (!found) throw new SyntaxError(`not a shape: ${this.source}`);
    const [one] = found;
    const literal = /^\\?[^\w]$|^\w$/.test(one) ? one.slice(-1) : undefined;
    return [[{ allows: new RegExp(`^${one === '.' ? '\\.' : one}$`), literal, ...this.count() }]];
  }
}

function repeated(inner: readonly Sequence[], { min, max }: { min: number; max: number }): Sequence[] {
  let all: Sequence[] = [[]];
  for (let time = 0; time < min; time++) {
    all = all.flatMap((before) => inner.map((one) => [...before, ...one])).slice(0, MOST);
  }
  // Groups are optional or have one count: what may come once more is one alternative.
  return max > min ? [...all, ...all.flatMap((before) => inner.map((one) => [...before, ...one]))] : all;
}

/**
 * Takes a compact pattern apart into the sequences that it allows.
 * @throws SyntaxError for anything but classes, groups, alternatives and counts
 */
export function sequencesOf(source: string): Sequence[] {
  return new Reader(source).alternatives();
}

/** What all texts of a sequence start with. */
export function startOf(sequence: Sequence): string {
  const end = sequence.findIndex(({ literal, min, max }) => literal === undefined || min !== 1 || max !== 1);
  return sequence
    .slice(0, end === -1 ? undefined : end)
    .map(({ literal }) => literal)
    .join('');
}
