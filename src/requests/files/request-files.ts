import strings from '../../content/en/strings/request-files.json' with { type: 'json' };
import { fill } from '../../words.ts';
import type { RequestTemplate } from '../template.ts';
import { httpFile } from './http-file.ts';
import { postmanCollection } from './postman.ts';

/** The files that a request comes as, by what follows their name. */
export const FILES = ['http', 'postman_collection.json'] as const;
export type FileKind = (typeof FILES)[number];

/**
 * A request as a file to download.
 * @param provider whose it is; empty for an API of the reader's own
 */
export function requestFile(kind: FileKind, request: RequestTemplate, provider: string): string {
  const name = provider === '' ? strings.titleOwn : fill(strings.title, { provider });
  if (kind === 'http') return httpFile(request, [name, ...strings.http]);
  return postmanCollection(request, { name, description: strings.postman });
}

/** Where the smallest request of a provider stands as a file. Example: `/errors/openai/minimal-request.http`. */
export function fileAddress(provider: string, kind: FileKind): string {
  return `/errors/${provider}/minimal-request.${kind}`;
}
