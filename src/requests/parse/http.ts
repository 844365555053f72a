import { type Draft, finish, type ParsedRequest } from './types.ts';

const START = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(\S+)(?:[ \t]+HTTP\/[\d.]+)?[ \t]*$/;
const HEADER = /^([\w-]+)[ \t]*:[ \t]*(.*)$/;
/** `{{KEY}}` of an `.http` file. */
const FIELD = /\{\{\s*(?:\$\w+\s+)?([A-Za-z_]\w*)\s*\}\}/g;

/** Whether a text begins as a request of HTTP does. */
export const looksLikeHttp = (text: string): boolean =>
  text.split('\n').some((line) => START.test(line.trimEnd()));

/** Reads a request as HTTP/1.1 writes it (RFC 9112), or as an `.http` file does. Without `Host` the address is whole. */
export function parseHttp(text: string): ParsedRequest | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, '').replace(FIELD, '${$1}'));
  const first = lines.findIndex((line) => START.test(line));
  const [, method = '', target = ''] = START.exec(lines[first] ?? '') ?? [];
  if (first < 0) return undefined;
  const draft: Draft = { method: { value: method, line: first + 1 }, headers: [], facts: [] };
  let at = first + 1;
  for (; at < lines.length && lines[at]?.trim(); at += 1) {
    const line = lines[at] ?? '';
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    const last = draft.headers.at(-1);
    if (name !== undefined) draft.headers.push({ name, value, line: at + 1 });
    else if (last && (/^\s/.test(line) || !/^[\w-]+ /.test(line))) {
      draft.headers[draft.headers.length - 1] = { ...last, value: `${last.value}\n${line.trim()}` };
      draft.facts.push({ kind: 'folded', line: at + 1, detail: last.name });
    } else draft.facts.push({ kind: 'no-colon', line: at + 1, detail: /^[\w-]*/.exec(line)?.[0] ?? '' });
  }
  const host = draft.headers.find(({ name }) => name.toLowerCase() === 'host');
  draft.url = {
    value: target.startsWith('/') ? `https://${host?.value.trim() ?? ''}${target}` : target,
    line: first + 1,
  };
  const body = lines
    .slice(at + 1)
    .join('\n')
    .split('\n###')[0]
    ?.trim();
  if (body) draft.body = { value: body, line: at + 2 };
  draft.inBrowser = draft.headers.some(({ name }) => /^sec-fetch-mode$/i.test(name));
  draft.headers = draft.headers.filter(({ name }) => !/^(?:host|content-length|connection)$/i.test(name));
  return finish('http', draft);
}
