import { publicStart } from '../../secrets/mask-one.ts';
import { isPlaceholder } from '../../secrets/judge/placeholder.ts';
import { bad } from '../finding.ts';
import type { Finding } from '../types.ts';

/** A variable's name as a shell, a settings file, a pipeline or code writes it when nobody puts its value in. */
const UNEXPANDED =
  /^(?:\$\{?[A-Za-z_][\w.:-]*\}?|\$\{\{.*\}\}|\{\{.*\}\}|\$\(.*\)|%[A-Za-z_]\w*%|<%=.*%>|#\{.*\}|process\.env\b.*|import\.meta\.env\b.*|os\.(?:environ|getenv)\b.*|(?:System\.)?getenv\(.*|Deno\.env\b.*|ENV\[.*|\$env:\w+|\$_(?:ENV|SERVER)\[.*|@env:.*|secrets\.\w+|var\.\w+|!Ref .*)$/is;
const MASKED = /[*•…●█]|\.{3,}/;
/** The text that an empty variable turns into. */
const NOTHING = /^(?:null|nil|none|undefined|nan|true|false|\[object object\]|bearer|basic)$/i;

/** What stands in a key's place and is none: nothing, a variable's name, a placeholder, a mask. */
export function standIn(key: string): Finding | undefined {
  if (key === '') return bad('empty', 'proven');
  if (NOTHING.test(key)) return bad('empty', 'proven', { values: { word: key } });
  if (UNEXPANDED.test(key)) return bad('unexpanded', 'proven');
  if (MASKED.test(key)) return bad('masked', 'proven');
  const rest = key.slice(publicStart(key).length);
  if (isPlaceholder(key) || (rest !== '' && isPlaceholder(rest))) return bad('placeholder', 'likely');
  return undefined;
}
