import { MIMEType } from 'node:util';
import { Problem } from './problem.ts';

/** A body above this is refused: the largest honest vote has 2,000 characters of words. */
export const BODY_LIMIT = 16 * 1024;

/** A form is read up to here all the same, so that the page that refuses it can hand back what was typed. */
const READ_LIMIT = 56 * 1024;

const FORM_TYPES: ReadonlySet<string> = new Set(['application/x-www-form-urlencoded', 'multipart/form-data']);

function mimeType(request: Request): MIMEType {
  try {
    return new MIMEType(request.headers.get('content-type') ?? '');
  } catch {
    throw new Problem('content-type');
  }
}

/** Whether the request is a form of a page, as a browser without JavaScript sends it. */
export function isForm(request: Request): boolean {
  return FORM_TYPES.has(request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '');
}

async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) throw new Problem('too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    // A chunked body does not say its size beforehand.
    if (size > limit) throw new Problem('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** @throws Problem where it is no JSON in UTF-8 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('malformed');
  }
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: MIMEType): Promise<object> {
  const body = new Response(bytes, { headers: { 'content-type': type.toString() } });
  const form = await body.formData().catch(() => {
    throw new Problem('malformed');
  });
  // A field that comes twice stays a list, which no schema takes.
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).length > 1 ? form.getAll(name) : form.get(name)]),
  );
}

/**
 * Reads what was sent, JSON or a form, without a look at what it says.
 * @throws Problem where the type, the size, the encoding or the syntax is wrong
 */
export async function readFields(request: Request): Promise<unknown> {
  const type = mimeType(request);
  const isJson = type.essence === 'application/json';
  const charset = type.params.get('charset')?.toLowerCase() ?? 'utf-8';
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!(isJson || isForm(request)) || charset !== 'utf-8' || encoding !== 'identity')
    throw new Problem('content-type');
  if (isJson) return parseJson(await readBody(request, BODY_LIMIT));
  const bytes = await readBody(request, READ_LIMIT);
  const fields = await parseForm(bytes, type);
  if (bytes.byteLength > BODY_LIMIT) throw new Problem('too-large', { fields });
  return fields;
}
