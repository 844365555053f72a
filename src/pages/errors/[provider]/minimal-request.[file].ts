import type { APIRoute } from 'astro';
import { providersByName } from '../../../collections.ts';
import { FILES, requestFile, type FileKind } from '../../../requests/files/request-files.ts';
import type { RequestTemplate } from '../../../requests/template.ts';

interface Props {
  file: FileKind;
  request: RequestTemplate;
  name: string;
}

export async function getStaticPaths() {
  const providers = await providersByName();
  return providers.flatMap(({ id: provider, name, minimal_request: request }) =>
    request === null
      ? []
      : FILES.map((file) => ({ params: { provider, file }, props: { file, request, name } satisfies Props })),
  );
}

/** The smallest request as a file (`requests/files/`). */
export const GET: APIRoute<Props> = ({ props: { file, request, name } }) =>
  new Response(requestFile(file, request, name));
