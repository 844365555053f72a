import { bad } from '../finding.ts';
import type { Finding } from '../types.ts';

/**
 * GitHub's tokens and npm's: 30 random characters, then their CRC-32 in base62 with leading zeros.
 * @see https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
 * @see https://github.blog/2021-09-23-announcing-npms-new-access-token-format/
 */
const CHECKED = /^(?:gh[pousr]|npm)_([A-Za-z\d]{30})([A-Za-z\d]{6})$/;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 of ASCII text, as in ISO 3309 and zip. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The six characters that end a token of GitHub or npm, from the 30 before them. */
export function checksumOf(random: string): string {
  let rest = crc32(random);
  let digits = '';
  while (digits.length < 6) {
    digits = BASE62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** Proves that a character of a key is wrong, where its kind carries a checksum. */
export function checksum(key: string): Finding | undefined {
  const [, random, given] = CHECKED.exec(key) ?? [];
  if (random === undefined || checksumOf(random) === given) return undefined;
  return bad('checksum', 'proven', { values: { provider: key.startsWith('npm') ? 'npm' : 'GitHub' } });
}
