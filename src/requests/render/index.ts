import type { RequestTemplate } from '../template.ts';
import { curl } from './curl.ts';
import { httpie } from './httpie.ts';
import { javascript } from './javascript.ts';
import { powershell } from './powershell.ts';
import { python } from './python.ts';

/**
 * The languages that a request is shown in, in the order of their tabs. Another language is another file beside
 * these and a line here. `highlight` is the grammar that colours it.
 */
export const LANGUAGES = [
  { id: 'curl', name: 'curl', highlight: 'bash' },
  { id: 'httpie', name: 'HTTPie', highlight: 'bash' },
  { id: 'powershell', name: 'PowerShell', highlight: 'powershell' },
  { id: 'javascript', name: 'JavaScript fetch', highlight: 'javascript' },
  { id: 'python', name: 'Python requests', highlight: 'python' },
] as const;

export type Language = (typeof LANGUAGES)[number]['id'];

const RENDERERS: Readonly<Record<Language, (request: RequestTemplate) => string>> = {
  curl,
  httpie,
  powershell,
  javascript,
  python,
};

/**
 * A request as code to paste. Keys are read from environment variables, never written out; what the reader fills in
 * stands there as `YOUR_…`.
 */
export function renderRequest(request: RequestTemplate, language: Language): string {
  return RENDERERS[language](request);
}
