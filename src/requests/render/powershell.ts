import type { RequestTemplate } from '../template.ts';
import { quote, type Quoting } from './quote.ts';

/** Strings of PowerShell, to which curly quotes are quotes too. Since 7.1 `?` belongs to a variable's name. */
const powershellQuoting: Quoting = {
  plain: (text) => (/["`$“”„]/.test(text) ? `'${text.replace(/['‘’‚‛]/g, '$&$&')}'` : `"${text}"`),
  inner: (text) => text.replace(/["`$“”„]/g, '`$&'),
  variable: (name, next) => (/^[\w:?]/.test(next) ? `\${env:${name}}` : `$env:${name}`),
  around: (pieces) => `"${pieces}"`,
  alone: (name) => `$env:${name}`,
};

const word = (template: string) => quote(template, powershellQuoting);

/** Headers that Windows PowerShell 5.1 takes as parameters only. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'content-type': '-ContentType',
  'user-agent': '-UserAgent',
};

function basicHeader(basic: string): { line: string; entry: string } {
  const bytes = `[Text.Encoding]::UTF8.GetBytes(${word(basic)})`;
  return {
    line: `$basic = [Convert]::ToBase64String(${bytes})`,
    entry: '  "Authorization" = "Basic $basic"',
  };
}

/** The request for Windows PowerShell 5.1 and PowerShell 7. A refusal is printed as an error with the API's own words. */
export function powershell({ method, url, headers, basic, body }: RequestTemplate): string {
  const auth = basic === null ? undefined : basicHeader(basic);
  const entries = auth ? [auth.entry] : [];
  const call = [`Invoke-RestMethod -Uri ${word(url)}`];
  if (method !== 'GET') call.push(`-Method ${method.charAt(0)}${method.slice(1).toLowerCase()}`);
  for (const [name, value] of Object.entries(headers)) {
    const parameter = PARAMETERS[name.toLowerCase()];
    if (parameter) call.push(`${parameter} ${word(value)}`);
    else entries.push(`  ${word(name)} = ${word(value)}`);
  }
  if (entries.length > 0) call.splice(1, 0, '-Headers $headers');
  if (body !== null) call.push(`-Body ${word(body)}`);
  return [
    ...(auth ? [auth.line] : []),
    ...(entries.length > 0 ? ['$headers = @{', ...entries, '}'] : []),
    call.join(' '),
  ].join('\n');
}
