import type { Draft, Placed } from './types.ts';

/** Adds a header written as `Name: value`. curl takes `Name;` for an empty one and leaves out `Name:`. */
export function addHeader(draft: Draft, { value, line }: Placed): void {
  const at = value.indexOf(':');
  if (at < 0) {
    const empty = /^([\w-]+);$/.exec(value);
    if (empty?.[1]) draft.headers.push({ name: empty[1], value: '', line });
    else draft.facts.push({ kind: 'no-colon', line, detail: value.trim() });
    return;
  }
  draft.headers.push({ name: value.slice(0, at), value: value.slice(at + 1).replace(/^[ \t]+/, ''), line });
}
