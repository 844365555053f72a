/** What one escape stands for, and how much of the text it takes. */
export interface Escape {
  /** The code unit it stands for; 0 for nothing at all, such as a colour. */
  readonly code: number;
  /** The first position behind it. */
  readonly end: number;
}

const SPACE = 32;
const ENTITY = /&(?:amp;)*(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(quot|apos|lt|gt|amp|nbsp));/y;
const PERCENT = /%(?:25){0,8}([2-7][0-9A-Fa-f]|0[9AaDd])/y;
const UNICODE = /u(?:([0-9a-fA-F]{4})|\{([0-9a-fA-F]{1,5})\})|x([0-9a-fA-F]{2})/y;
const OCTAL_ESCAPE = /033|e(?=\[)/y;
/** The rest of a terminal's control sequence behind its escape character. */
const CONTROL_SEQUENCE = /\[[0-9;?]{0,24}[A-Za-z]|\][^\u0007\u001b]{0,200}\u0007?|[()][A-Z0-9]/y;
/** A colour whose escape character got lost on the way. */
const BARE_COLOUR = /\[\d{1,3}(?:;\d{1,3}){0,5}m/y;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** One code unit for a code point; what does not fit in one becomes white space. */
function unit(digits: string, radix: number): number {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0xffff ? code : SPACE;
}

/** Reads an HTML entity at `&`, however often its own `&` was escaped. */
export function entityAt(text: string, at: number): Escape | undefined {
  const found = matchAt(ENTITY, text, at);
  if (!found) return undefined;
  const [whole, decimal, hex, name] = found;
  const end = at + whole.length;
  if (decimal !== undefined) return { code: unit(decimal, 10), end };
  if (hex !== undefined) return { code: unit(hex, 16), end };
  return { code: NAMED[name ?? 'nbsp']?.charCodeAt(0) ?? SPACE, end };
}

/** Reads a percent escape of ASCII, however often its `%` was escaped. */
export function percentAt(text: string, at: number): Escape | undefined {
  const found = matchAt(PERCENT, text, at);
  return found?.[1] === undefined ? undefined : { code: unit(found[1], 16), end: at + found[0].length };
}

/** Reads a terminal's control sequence, from its escape character or, for colours, from the bracket alone. */
export function controlAt(text: string, at: number): Escape | undefined {
  const escaped = text.charCodeAt(at) === 27;
  const found = escaped ? matchAt(CONTROL_SEQUENCE, text, at + 1) : matchAt(BARE_COLOUR, text, at);
  if (found) return { code: 0, end: at + found[0].length + (escaped ? 1 : 0) };
  return escaped ? { code: 0, end: at + 1 } : undefined;
}

/** Behind an escape character written out, such as `\u001b`, the sequence goes with it. */
function withSequence(code: number, text: string, end: number): Escape {
  if (code !== 27) return { code, end };
  const sequence = matchAt(CONTROL_SEQUENCE, text, end);
  return { code: 0, end: end + (sequence?.[0].length ?? 0) };
}

/**
 * Reads what stands behind a run of backslashes. JSON in JSON doubles them, so their number says nothing.
 * @param at the position behind the last backslash
 * @param inPath whether the backslash separates the parts of a path, where `\n` is the start of a name
 */
export function backslashAt(text: string, at: number, inPath: boolean): Escape {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || inPath) return { code: 47, end: at };
  const found = matchAt(UNICODE, text, at);
  if (found)
    return withSequence(unit(found[1] ?? found[2] ?? found[3] ?? '20', 16), text, at + found[0].length);
  const octal = matchAt(OCTAL_ESCAPE, text, at);
  if (octal) return withSequence(27, text, at + octal[0].length);
  switch (text.charAt(at)) {
    case 'n':
    case 'r':
      return { code: 10, end: at + 1 };
    case 't':
    case 'b':
    case 'f':
    case 'v':
      return { code: SPACE, end: at + 1 };
    case '"':
    case "'":
    case '/':
    case '`':
      return { code, end: at + 1 };
    default:
      return { code: 47, end: at };
  }
}
