/**
 * How surprising each character is after another, in half bits, base 36: rows by the character before, columns by the
 * character itself; a–z, a digit, a break (a separator, an end, or the hump in `camelCase`). Counted over 44,000
 * distinct words and identifiers of this site and of TypeScript libraries.
 */
const SURPRISE = [
  'ja89if9nake687p9n685aeeebhh9',
  '6geg7jii79h5hk6go9ae6kmoalh7',
  '7kbi6mm7an88hl4gl8b6alpqerg8',
  '8ejb4hhi7jhbhh9gocbgbilkdxi3',
  '9f98ecejhklaa7gcd578icfacoi4',
  '6mfj69nq4nk9je5mv9ac9non8of8',
  'aifn4jba7snae9bbn8adalpmgli3',
  '5jli4loh8njfdg6ghae7bpnvdne5',
  'ad88aa9plof9946bjb87kbtfobka',
  '9qli3mllcqhkkl9emh3lac8hqlgb',
  'bggd2gdj7mkeiceemg9gdfhqgoj3',
  '7dgb4ggi5rk7ik6fuiaa9dkraui6',
  '5bhf4ljn6ljcbg77kiaicnmmdpf7',
  '8j878b7j9jeegd9foh75dckmgli5',
  'cca7hdclefb994b8n5ba8cbgiml9',
  '6jid5kic8ri7hj7aq6b79hlnexe7',
  'lklmpmhpimp8pljfpghi0phmpmj9',
  '6gcc4fdm7rddbb7hp999ccisbql5',
  'blaf6fla8sfefg9ahg85ajhicth3',
  '8lch5hk95npegk8dw8abbqgm9tf4',
  'aaaa7cbo9rs796g9m676hipjnlje',
  '4hin2mgl5urllibkukhghmnrkra9',
  '5kli6kg96sidk86gs78cksfmpnh5',
  'bj8h7ing9pmiege5ski4linjcpa4',
  'eefgcfimdoh9c8c5qiaciocvpkh2',
  '7gkk3orjakoech2jrmcrarmmdde9',
  '9dedgejhglfekdgdnfcjfhlhkl23',
  '8a7989ba8eca9a98h878bcbgidgg',
];
const DIGIT = 26;
const BREAK = 27;
const HALF_BITS = SURPRISE.map((row) => Array.from(row, (digit) => parseInt(digit, 36)));

function symbolOf(code: number): number {
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < 26) return letter;
  return code >= 48 && code <= 57 ? DIGIT : BREAK;
}

const isLower = (code: number) => code >= 97 && code <= 122;
const isUpper = (code: number) => code >= 65 && code <= 90;

/**
 * How unlike words and identifiers a text is, in bits a character: about 3.8 for `authentication_error`, 7.5 for 20
 * random letters and digits, 5 for random hexadecimal digits. Words of 20 characters stay under 5.2, random ones above.
 */
export function surprise(text: string): number {
  let sum = 0;
  let before = BREAK;
  let lower = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (lower && isUpper(code)) {
      sum += HALF_BITS[before]?.[BREAK] ?? 0;
      before = BREAK;
    }
    const symbol = symbolOf(code);
    sum += HALF_BITS[before]?.[symbol] ?? 0;
    before = symbol;
    lower = isLower(code);
  }
  return text.length === 0 ? 0 : sum / 2 / text.length;
}

/** How surprising a text must be to count as random: the shorter, the more. */
function threshold(length: number): number {
  if (length >= 24) return 5;
  return length >= 20 ? 5.2 : 5.6;
}

/** Whether a text is too random for words, names and identifiers. Only meaningful from 12 characters on. */
export function isRandom(text: string): boolean {
  // Nearly every key of that length has a digit: letters alone must be stranger.
  return surprise(text) >= threshold(text.length) + (/\d/.test(text) ? 0 : 0.6);
}

/** Whether a text is one run of letters longer than any word, without a hump: `FAKEEXAMPLEFAKEEXAMPLE`. */
export function isLongRun(text: string, atLeast: number): boolean {
  return text.length >= atLeast && /^(?:[a-z]+|[A-Z]+)$/.test(text);
}

/** Whether a text is made of letters that read like words: `keyAuthentication` has the shape of an old Airtable key. */
export function isWordy(text: string): boolean {
  return text.length < 40 && !/\d/.test(text) && surprise(text) < 4.8 && !/[A-Z]{10}/.test(text);
}
