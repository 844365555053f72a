import type { FindingId } from './types.ts';

const WORD =
  /^(Bearer|Basic|Token|ApiKey|Api-Key|Key|Bot|OAuth|JWT|SSWS|Digest|Client-ID|DeepL-Auth-Key|Klaviyo-API-Key)\b/i;

/** The word in front of a credential that a header's value begins with, as it was written. */
export const schemeOf = (value: string): string | undefined => WORD.exec(value.trim())?.[0];

/** Whether a provider's sentence on its other ways has this word in front of a key: `Bearer`, `Authorization: Bearer <key>`. */
function takes(also: string, found: string): boolean {
  const word = found.toLowerCase();
  const named = [`\`${word} `, `\`${word}\``, `authorization: ${word} `].some((one) => also.includes(one));
  return named && !also.includes(`without \`${word}\``);
}

/** What is wrong with the word in front of a key, with the word that was found; undefined where nothing is. */
export function schemeFault(
  value: string,
  before: string,
  also: string,
): { id: FindingId; found: string } | undefined {
  const text = value.trim();
  const wanted = before.trim();
  const found = WORD.exec(text)?.[0] ?? '';
  const rest = text.slice(found.length);
  if (found && rest.trim() === '') return { id: 'key-empty', found };
  const again = WORD.exec(rest.replace(/^[\s:]+/, ''))?.[0];
  if (found && again?.toLowerCase() === found.toLowerCase() && /^[\s:]+[\w-]+[\s:]/.test(rest)) {
    return { id: 'scheme-doubled', found: `${found} ${again}` };
  }
  if (wanted === '') {
    const isScheme = found !== '' && /^\s/.test(rest) && !takes(also, found);
    return isScheme ? { id: 'scheme-unwanted', found } : undefined;
  }
  if (text.toLowerCase().startsWith(before.trimEnd().toLowerCase())) {
    const follows = text.slice(wanted.length);
    const glued = /[\w-]$/.test(wanted) && !/^\s/.test(follows);
    return glued
      ? { id: 'scheme-wrong', found: `${wanted}${follows.startsWith(':') ? ':' : '…'}` }
      : undefined;
  }
  if (found && /^[\s:]/.test(rest)) {
    return takes(also, found) ? undefined : { id: 'scheme-wrong', found };
  }
  return { id: 'scheme-missing', found: '' };
}
