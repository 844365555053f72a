import { type Draft, finish, type ParsedRequest } from './types.ts';

const START = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(\S+)(?:[ \t]+HTTP\/[\d.]+)?[ \t]*$/;
const HEADER = /^([\w-]+)[ \t]*:[ \t]*(.*)$/;
/** HTTP/2 has no first line but fields that start with a colon (RFC 9113, section 8.3.1). */
const PSEUDO = /^:(method|authority|scheme|path)[ \t]*:[ \t]*(\S.*)$/;
/** `{{KEY}}` of an `.http` file. */
const FIELD = /\{\{\s*(?:\$\w+\s+)?([A-Za-z_]\w*)\s*\}\}/g;

/** curl's `-v` marks what it sent with `> `; what came back and its own remarks are left out, lines keep their numbers. */
function ofTrace(lines: readonly string[]): string[] {
  const isTrace = lines.some((line) => line.startsWith('> ') && START.test(line.slice(2).trimEnd()));
  return isTrace ? lines.map((line) => (/^> ?/.test(line) ? line.replace(/^> ?/, '') : '')) : [...lines];
}

/** HTTP/2's fields as the first line and the host of HTTP/1.1, in their places. */
function withStart(lines: readonly string[]): string[] {
  const fields = new Map(
    lines.flatMap((line) => {
      const [, name, value] = PSEUDO.exec(line) ?? [];
      return name !== undefined && value !== undefined ? [[name, value] as const] : [];
    }),
  );
  const path = fields.get('path');
  if (!path?.startsWith('/')) return [...lines];
  const first = lines.findIndex((line) => PSEUDO.test(line));
  const start = `${fields.get('method') ?? 'GET'} ${path.trim()} HTTP/2`;
  return lines.flatMap((line, at) => {
    if (at === first) return [start];
    // A field that only repeats the first line keeps its line, for the numbers of the others.
    return [PSEUDO.test(line) ? `Host: ${fields.get('authority')?.trim() ?? ''}` : line];
  });
}

/**
 * Editors that send `.http` files encode `Basic user password` and `Basic user:password` themselves. Such files are told by
 * their fields and separators; in other texts the same header is a fault.
 */
function takeBasic(draft: Draft, text: string): void {
  if (!/\{\{|^###/m.test(text)) return;
  const at = draft.headers.findIndex(({ name }) => /^authorization$/i.test(name));
  const { value = '', line = 1 } = draft.headers[at] ?? {};
  const [, user = '', password] = /^Basic\s+([^\s:]*)[\s:](\S*)$/i.exec(value.trim()) ?? [];
  if (password === undefined) return;
  draft.basic = { value: `${user}:${password}`, line };
  draft.headers.splice(at, 1);
}

const linesOf = (text: string) => withStart(ofTrace(text.split('\n').map((line) => line.replace(/\r$/, ''))));

/** Whether a text begins as a request of HTTP does. */
export const looksLikeHttp = (text: string): boolean =>
  linesOf(text).some((line) => START.test(line.trimEnd()));

/**
 * Reads a request as HTTP/1.1 writes it (RFC 9112), with HTTP/2's own fields, as curl's `-v` prints it, or as an
 * `.http` file holds it. Without `Host` the address is whole.
 */
export function parseHttp(text: string): ParsedRequest | undefined {
  const lines = linesOf(text).map((line) => line.replace(FIELD, '${$1}'));
  const first = lines.findIndex((line) => START.test(line));
  const [, method = '', target = ''] = START.exec(lines[first] ?? '') ?? [];
  if (first < 0) return undefined;
  const draft: Draft = { method: { value: method, line: first + 1 }, headers: [], facts: [] };
  let at = first + 1;
  let query = '';
  // `.http` files break long queries: each part has a line of its own.
  for (; /^\s+[?&]/.test(lines[at] ?? ''); at += 1) query += lines[at]?.trim() ?? '';
  for (; at < lines.length && lines[at]?.trim(); at += 1) {
    const line = lines[at] ?? '';
    if (/^(?:#|\/\/)/.test(line)) continue;
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    const last = draft.headers.at(-1);
    if (name !== undefined) draft.headers.push({ name, value, line: at + 1 });
    else if (last && (/^\s/.test(line) || !/^[\w-]+ /.test(line))) {
      draft.headers[draft.headers.length - 1] = { ...last, value: `${last.value}\n${line.trim()}` };
      draft.facts.push({ kind: 'folded', line: at + 1, detail: last.name });
    } else draft.facts.push({ kind: 'no-colon', line: at + 1, detail: line.trim() });
  }
  takeBasic(draft, text);
  const host = draft.headers.find(({ name }) => name.toLowerCase() === 'host');
  draft.url = {
    value: (target.startsWith('/') ? `https://${host?.value.trim() ?? ''}${target}` : target) + query,
    line: first + 1,
  };
  const body = lines
    .slice(at + 1)
    .join('\n')
    .split('\n###')[0]
    ?.trim();
  if (body) draft.body = { value: body, line: at + 2 };
  draft.headers = draft.headers.filter(({ name }) => !/^(?:host|content-length|connection)$/i.test(name));
  return finish('http', draft);
}
