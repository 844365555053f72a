/**
 * Characters that get into keys by copying, by code point: their names in the Unicode Character Database, and what they
 * stand for: nothing, a space, or the ASCII character that they look like.
 * @see https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt
 */
export interface Oddity {
  readonly name: string;
  readonly kind: 'invisible' | 'space' | 'line' | 'control' | 'lookAlike';
  /** What a reader took it for. */
  readonly as: string;
}

const INVISIBLE: Record<number, string> = {
  0x00ad: 'SOFT HYPHEN',
  0x034f: 'COMBINING GRAPHEME JOINER',
  0x061c: 'ARABIC LETTER MARK',
  0x180e: 'MONGOLIAN VOWEL SEPARATOR',
  0x200b: 'ZERO WIDTH SPACE',
  0x200c: 'ZERO WIDTH NON-JOINER',
  0x200d: 'ZERO WIDTH JOINER',
  0x200e: 'LEFT-TO-RIGHT MARK',
  0x200f: 'RIGHT-TO-LEFT MARK',
  0x202a: 'LEFT-TO-RIGHT EMBEDDING',
  0x202b: 'RIGHT-TO-LEFT EMBEDDING',
  0x202c: 'POP DIRECTIONAL FORMATTING',
  0x202d: 'LEFT-TO-RIGHT OVERRIDE',
  0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x2060: 'WORD JOINER',
  0x2066: 'LEFT-TO-RIGHT ISOLATE',
  0x2067: 'RIGHT-TO-LEFT ISOLATE',
  0x2068: 'FIRST STRONG ISOLATE',
  0x2069: 'POP DIRECTIONAL ISOLATE',
  0xfeff: 'ZERO WIDTH NO-BREAK SPACE, also called byte order mark',
};
const SPACES: Record<number, string> = {
  0x00a0: 'NO-BREAK SPACE',
  0x1680: 'OGHAM SPACE MARK',
  0x2000: 'EN QUAD',
  0x2001: 'EM QUAD',
  0x2002: 'EN SPACE',
  0x2003: 'EM SPACE',
  0x2004: 'THREE-PER-EM SPACE',
  0x2005: 'FOUR-PER-EM SPACE',
  0x2006: 'SIX-PER-EM SPACE',
  0x2007: 'FIGURE SPACE',
  0x2008: 'PUNCTUATION SPACE',
  0x2009: 'THIN SPACE',
  0x200a: 'HAIR SPACE',
  0x202f: 'NARROW NO-BREAK SPACE',
  0x205f: 'MEDIUM MATHEMATICAL SPACE',
  0x3000: 'IDEOGRAPHIC SPACE',
};
const LINES: Record<number, string> = {
  0x0a: 'LINE FEED',
  0x0b: 'LINE TABULATION',
  0x0c: 'FORM FEED',
  0x0d: 'CARRIAGE RETURN',
  0x85: 'NEXT LINE',
  0x2028: 'LINE SEPARATOR',
  0x2029: 'PARAGRAPH SEPARATOR',
};
const MARKS: Record<number, readonly [as: string, name: string]> = {
  0x2018: ["'", 'LEFT SINGLE QUOTATION MARK'],
  0x2019: ["'", 'RIGHT SINGLE QUOTATION MARK'],
  0x201a: ["'", 'SINGLE LOW-9 QUOTATION MARK'],
  0x201b: ["'", 'SINGLE HIGH-REVERSED-9 QUOTATION MARK'],
  0x201c: ['"', 'LEFT DOUBLE QUOTATION MARK'],
  0x201d: ['"', 'RIGHT DOUBLE QUOTATION MARK'],
  0x201e: ['"', 'DOUBLE LOW-9 QUOTATION MARK'],
  0x00ab: ['"', 'LEFT-POINTING DOUBLE ANGLE QUOTATION MARK'],
  0x00bb: ['"', 'RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK'],
  0x2010: ['-', 'HYPHEN'],
  0x2011: ['-', 'NON-BREAKING HYPHEN'],
  0x2012: ['-', 'FIGURE DASH'],
  0x2013: ['-', 'EN DASH'],
  0x2014: ['-', 'EM DASH'],
  0x2015: ['-', 'HORIZONTAL BAR'],
  0x2212: ['-', 'MINUS SIGN'],
  0x00b7: ['.', 'MIDDLE DOT'],
  0x2024: ['.', 'ONE DOT LEADER'],
  0x2044: ['/', 'FRACTION SLASH'],
  0x2215: ['/', 'DIVISION SLASH'],
  0x0131: ['i', 'LATIN SMALL LETTER DOTLESS I'],
};
/** Letters that look like ASCII ones (Unicode's confusables): the ASCII letter, then the letter and its name. */
const LETTERS =
  'A,А,CYRILLIC CAPITAL LETTER A;B,В,CYRILLIC CAPITAL LETTER VE;C,С,CYRILLIC CAPITAL LETTER ES;E,Е,CYRILLIC CAPITAL LETTER IE;H,Н,CYRILLIC CAPITAL LETTER EN;I,І,CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I;J,Ј,CYRILLIC CAPITAL LETTER JE;K,К,CYRILLIC CAPITAL LETTER KA;M,М,CYRILLIC CAPITAL LETTER EM;O,О,CYRILLIC CAPITAL LETTER O;P,Р,CYRILLIC CAPITAL LETTER ER;S,Ѕ,CYRILLIC CAPITAL LETTER DZE;T,Т,CYRILLIC CAPITAL LETTER TE;X,Х,CYRILLIC CAPITAL LETTER HA;Y,У,CYRILLIC CAPITAL LETTER U;a,а,CYRILLIC SMALL LETTER A;c,с,CYRILLIC SMALL LETTER ES;e,е,CYRILLIC SMALL LETTER IE;i,і,CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I;j,ј,CYRILLIC SMALL LETTER JE;o,о,CYRILLIC SMALL LETTER O;p,р,CYRILLIC SMALL LETTER ER;s,ѕ,CYRILLIC SMALL LETTER DZE;x,х,CYRILLIC SMALL LETTER HA;y,у,CYRILLIC SMALL LETTER U;A,Α,GREEK CAPITAL LETTER ALPHA;B,Β,GREEK CAPITAL LETTER BETA;E,Ε,GREEK CAPITAL LETTER EPSILON;H,Η,GREEK CAPITAL LETTER ETA;I,Ι,GREEK CAPITAL LETTER IOTA;K,Κ,GREEK CAPITAL LETTER KAPPA;M,Μ,GREEK CAPITAL LETTER MU;N,Ν,GREEK CAPITAL LETTER NU;O,Ο,GREEK CAPITAL LETTER OMICRON;P,Ρ,GREEK CAPITAL LETTER RHO;T,Τ,GREEK CAPITAL LETTER TAU;X,Χ,GREEK CAPITAL LETTER CHI;Y,Υ,GREEK CAPITAL LETTER UPSILON;Z,Ζ,GREEK CAPITAL LETTER ZETA;o,ο,GREEK SMALL LETTER OMICRON;v,ν,GREEK SMALL LETTER NU';

const ODDITIES = new Map<number, Oddity>();
const add = (code: number, name: string, kind: Oddity['kind'], as: string) =>
  ODDITIES.set(code, { name: `${name} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`, kind, as });
for (const [code, name] of Object.entries(INVISIBLE)) add(Number(code), name, 'invisible', '');
for (const [code, name] of Object.entries(SPACES)) add(Number(code), name, 'space', ' ');
for (const [code, name] of Object.entries(LINES)) add(Number(code), name, 'line', '\n');
for (const [code, [as, name]] of Object.entries(MARKS)) add(Number(code), name, 'lookAlike', as);
for (const row of LETTERS.split(';')) {
  const [as = '', letter = '', name = ''] = row.split(',');
  add(letter.codePointAt(0) ?? 0, name, 'lookAlike', as);
}
add(0x20, 'SPACE', 'space', ' ');
add(0x09, 'CHARACTER TABULATION', 'space', ' ');

/** What is odd about a character, if anything: nothing about the printable characters of ASCII. */
export function oddityOf(char: string): Oddity | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code > 0x20 && code < 0x7f) return undefined;
  const known = ODDITIES.get(code);
  if (known) return known;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return { name: number, kind: 'control', as: '' };
  // The full-width forms stand in the order of ASCII.
  if (code > 0xff00 && code < 0xff5f) {
    return { name: `FULLWIDTH (${number})`, kind: 'lookAlike', as: String.fromCharCode(code - 0xfee0) };
  }
  return { name: number, kind: 'lookAlike', as: char };
}
