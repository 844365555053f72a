import type { CatalogueError } from '../../schemas/catalogue-error.ts';

/** What of an error's texts is worth matching, without the wrapping that every message of its kind has. */
export interface Distilled {
  /** Wordings, the most usual first. */
  readonly wordings: readonly string[];
  /** Codes: first its own (or nothing), such as `invalid_api_key`, then others that come with it (`PERMISSION_DENIED`). */
  readonly codes: readonly string[];
  /** Names of exceptions with their packages, such as `cohere.errors.UnauthorizedError`. */
  readonly classes: readonly string[];
}

const JSON_START = /[[{]\s*["']/;
const CODE = /^(?!https?:|\/|.*\.com$)(?=.*(?:[_.:/\d-]|[a-z][A-Z]))[\w.:/+-]{4,60}$/;
/** `package.Class: `, `Package\Class: `, `Class [CODE]: ` before a message. */
const CLASS_PREFIX =
  /^(?:Uncaught |Fatal error: |Error: )?(?:exception '|Uncaught exception ')?((?:[\w@$-]+(?:\.|\\+|::|\/))*(?:[A-Z]\w*)?(?:Error|Exception|Failure|Denied|Forbidden|Unauthorized)\w*)(?: ?[[(][^\])]*[\])])?(?:: ?|$)/;
/** What AWS's command line puts around the message of any service. */
const OPERATION = /^An error occurred \((\w+)\) when calling the \S+ operation: /;
/** What stands in for every provider's exceptions. */
const EVERYBODYS = /^(?:requests|urllib|http|java|javax|System|builtins|json|axios|google\.api_core)\b/;

/** Leaves of JSON, as well as it can be read: wordings hold Python's quotes, dots and placeholders. */
function leaves(text: string): string[] {
  return [
    ...text.matchAll(/(?<=[:[,{]\s*)"((?:[^"\\]|\\.)*)"(?!\s*:)|(?<=[:[,{]\s*)'((?:[^'\\]|\\.)*)'(?!\s*:)/g),
  ].map(([, double, single]) =>
    (double ?? single ?? '').replace(/\\(["'\\/])/g, '$1').replace(/\\[nrt]/g, ' '),
  );
}

/** Numbers that a field calls a code. */
/** The address that was called: the host speaks for its provider elsewhere, the path is another in every report. */
const CALLED = /https?:\/\/api\.[^\s"'<>)\]]+/g;
const NUMBERED = /(?:code|errno)["']?\s*[:=]\s*["']?(-?\d{2,8})\b/gi;
const PLACEHOLDER = /\\\{[^}]*\\\}/g;

/** Whether a text is an example of a wording: the same with its placeholders filled in. */
function isExample(text: string, wording: string): boolean {
  const source = wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(PLACEHOLDER, '.{1,80}?');
  return (
    source.includes('.{1,80}?') && new RegExp(source, 'i').test(text) && text.length < wording.length * 1.6
  );
}

const words = (text: string): string => (text.toLowerCase().match(/\{[^}]*\}|[a-z0-9]+/g) ?? []).join(' ');

/** Takes a message out of its wrapping: the leaves of JSON, without the class in front. */
function unwrap(text: string): string[] {
  if (JSON_START.test(text)) {
    const before = text.slice(0, text.search(JSON_START)).replace(/^[\s\w.:()[\]-]*$/, '');
    return [...(before === '' ? [] : [before]), ...leaves(text)];
  }
  return [text.replace(OPERATION, '').replace(CLASS_PREFIX, '').replace(CALLED, '').trim()];
}

/** Distils what the catalogue knows of one error. */
export function distil(error: CatalogueError): Distilled {
  const codes = new Set([error.code ?? '']);
  const classes = new Set<string>();
  const wordings: string[] = [];
  const known: string[] = [];
  for (const text of [error.message, ...error.also_seen_as]) {
    const operation = OPERATION.exec(text)?.[1];
    if (operation !== undefined) codes.add(operation);
    const name = CLASS_PREFIX.exec(text)?.[1];
    if (name !== undefined && /[.\\:]/.test(name) && !EVERYBODYS.test(name))
      classes.add(name.replaceAll('\\\\', '\\'));
    for (const [, code = ''] of text.matchAll(NUMBERED)) if (Number(code) !== error.status) codes.add(code);
    const parts = text === error.message && !JSON_START.test(text) ? [text] : unwrap(text);
    for (const part of parts) {
      if (CODE.test(part) && part !== error.message) codes.add(part);
      const plain = words(part);
      const isNew = plain !== '' && (part.includes(' ') || part === error.message);
      if (!isNew || known.some((other) => plain.includes(other) && other.length > 0.4 * plain.length))
        continue;
      if (wordings.some((wording) => isExample(part, wording))) continue;
      if (known.some((other) => other.includes(plain) && plain.length < 12)) continue;
      known.push(plain);
      wordings.push(part);
    }
  }
  return {
    wordings: wordings.length > 0 ? wordings : [error.message],
    codes: [...codes],
    classes: [...classes],
  };
}
