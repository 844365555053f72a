import { fillInWord, variablesOf, type RequestTemplate } from '../template.ts';

/** `$NAME` or `${NAME}`, or `{fill-in}`. */
const PLACE = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))|\{([a-z][a-z0-9-]*)\}/g;

/** A `{fill-in}` as the name of a variable: `app_id`. */
const nameOf = (fillIn: string) => fillIn.replaceAll('-', '_');

/** A template's text as Postman and editors write it: both `$NAME` and `{fill-in}` become `{{…}}`. */
export function withFields(template: string): string {
  return template.replace(
    PLACE,
    (_, braced: string | undefined, bare: string | undefined, fillIn: string | undefined) =>
      `{{${braced ?? bare ?? nameOf(fillIn ?? '')}}}`,
  );
}

/** What the reader fills in, each once: the variable's name, and what stands for its value. */
function fillInsOf({ url, headers, basic, body }: RequestTemplate): Record<string, string> {
  const texts = [url, ...Object.values(headers), basic ?? '', body ?? ''];
  const names = texts.flatMap((text) => [...text.matchAll(PLACE)].flatMap(([, , , name]) => name ?? []));
  return Object.fromEntries(names.map((name) => [nameOf(name), fillInWord(name)]));
}

/** The environment variables that a request reads, and what the reader fills in. */
export function fieldsOf(request: RequestTemplate): { variables: string[]; fillIns: Record<string, string> } {
  return { variables: variablesOf(request), fillIns: fillInsOf(request) };
}
