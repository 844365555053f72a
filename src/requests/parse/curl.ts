import { addHeader } from './header.ts';
import { shellOf } from './shell/dialects.ts';
import { putIn } from './shell/assignments.ts';
import { shellWords, type Word } from './shell/words.ts';
import { type Draft, finish, type ParsedRequest, type Placed } from './types.ts';

/** Options of curl that take a value and matter here, by their long names. */
const SHORT: Readonly<Record<string, string>> = {
  X: 'request',
  H: 'header',
  d: 'data',
  u: 'user',
  A: 'user-agent',
  e: 'referer',
  b: 'cookie',
  F: 'form',
};
const OTHER_SHORT = 'oxmwTcKEDUrzCPQtyY';
const LONG = new Set([
  ...Object.values(SHORT),
  ...[
    'data-raw',
    'data-binary',
    'data-ascii',
    'data-urlencode',
    'json',
    'url',
    'oauth2-bearer',
    'form-string',
  ],
  ...[
    'output',
    'proxy',
    'proxy-user',
    'max-time',
    'connect-timeout',
    'write-out',
    'upload-file',
    'cookie-jar',
  ],
  ...['config', 'cert', 'key', 'cacert', 'capath', 'dump-header', 'range', 'retry', 'retry-delay', 'resolve'],
  ...['max-redirs', 'interface', 'limit-rate', 'url-query', 'aws-sigv4', 'unix-socket', 'ciphers', 'tls-max'],
]);

/** Options with which a file that was not pasted adds to the request. */
const READS_FILE = /^(?:n|netrc|netrc-file|netrc-optional|K|config)$/;

interface Option {
  readonly name: string;
  readonly value: Placed;
}

/** The options of one word: `-sSLX POST` is four. Takes the next word where the last one needs it. */
function optionsOf({ text, line }: Word, next: () => Word | undefined): Option[] {
  const place = (word: Word | undefined): Placed => ({ value: word?.text ?? '', line: word?.line ?? line });
  if (text.startsWith('--')) {
    const [name = '', ...given] = text.slice(2).split('=');
    if (given.length > 0 && LONG.has(name)) return [{ name, value: { value: given.join('='), line } }];
    return [{ name, value: LONG.has(name) ? place(next()) : { value: '', line } }];
  }
  const options: Option[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const name = SHORT[letter] ?? letter;
    if (!(letter in SHORT) && !OTHER_SHORT.includes(letter))
      options.push({ name, value: { value: '', line } });
    else {
      const rest = text.slice(at + 1);
      options.push({ name, value: rest ? { value: rest, line } : place(next()) });
      break;
    }
  }
  return options;
}

function apply(draft: Draft & { get?: boolean }, { name, value }: Option): void {
  const header = (title: string, text: string) =>
    draft.headers.push({ name: title, value: text, line: value.line });
  if (name === 'request') draft.method = value;
  else if (READS_FILE.test(name) || (name === 'header' && value.value.startsWith('@')))
    draft.elsewhere = true;
  else if (name === 'header') addHeader(draft, value);
  else if (name === 'user') draft.basic = value;
  else if (name === 'url') draft.url = value;
  else if (name === 'user-agent') header('User-Agent', value.value);
  else if (name === 'referer') header('Referer', value.value);
  else if (name === 'cookie') header('Cookie', value.value);
  else if (name === 'oauth2-bearer') header('Authorization', `Bearer ${value.value}`);
  else if (/^(?:data(?:-.*)?|json|form|form-string)$/.test(name)) {
    const joined = draft.body ? `${draft.body.value}&${value.value}` : value.value;
    draft.body = { value: joined, line: draft.body?.line ?? value.line };
    if (name === 'json') header('Content-Type', 'application/json');
  } else if (name === 'L' || name === 'location') draft.followsRedirects = true;
  else if (name === 'I' || name === 'head') draft.method ??= { value: 'HEAD', line: value.line };
  else if (name === 'G' || name === 'get') draft.get = true;
}

/** How many commands of a text are tried: prose names curl too. */
const MOST = 5;
const NAME = /curl(?:\.exe)?(?=\s)/gi;
const IN_FRONT = /[\s$>;&|(`"']/;
/** A path in front of the program's name is no longer. */
const PATH = 200;

/** Where the commands of a text begin: at the program's name, or at the path in front of it. */
export function curlStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(NAME)) {
    let start = index;
    if (/[\\/]/.test(text.charAt(index - 1))) {
      while (start > 0 && index - start < PATH && !/[\s$>]/.test(text.charAt(start - 1))) start -= 1;
    }
    if (start === 0 || IN_FRONT.test(text.charAt(start - 1))) starts.push(start);
    if (starts.length === MOST) break;
  }
  return starts;
}

function parseAt(text: string, start: number): ParsedRequest | undefined {
  // What stands in front keeps its line ends, for the numbers of the lines.
  const command = text.slice(0, start).replace(/[^\n]+/g, '') + text.slice(start);
  const shell = shellOf(command);
  const { words: read, facts } = shellWords(command, shell);
  const words = putIn(read, facts, text.slice(0, start), shell);
  let at = 1;
  const next = () => words[at++];
  const draft: Draft & { get?: boolean } = { headers: [], facts };
  for (let word = next(); word; word = next()) {
    if (word.text.length > 1 && word.text.startsWith('-')) {
      for (const option of optionsOf(word, next)) apply(draft, option);
    } else draft.url ??= { value: word.text, line: word.line };
  }
  if (draft.url && draft.get && draft.body) {
    const glue = draft.url.value.includes('?') ? '&' : '?';
    draft.url = { ...draft.url, value: `${draft.url.value}${glue}${draft.body.value}` };
    delete draft.body;
  }
  return finish(shell === 'posix' ? 'curl' : `curl-${shell}`, draft);
}

/** Reads the first curl command of a text that has an address; a prompt, variables or other commands may stand in front. */
export function parseCurl(text: string): ParsedRequest | undefined {
  for (const start of curlStarts(text)) {
    const request = parseAt(text, start);
    if (request && /[.:/]|^\$/.test(request.url.value)) return request;
  }
  return undefined;
}
