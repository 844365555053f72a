import type { APIRoute } from 'astro';
import { providersByName } from '../../../collections.ts';
import { requestFile } from '../../../requests/files/request-files.ts';
import type { Provider } from '../../../schemas/provider.ts';

export async function getStaticPaths() {
  const providers = await providersByName();
  return providers
    .filter(({ minimal_request: request }) => request !== null)
    .map((provider) => ({ params: { provider: provider.id }, props: { provider } }));
}

/** The smallest request as a file (`requests/files/`). */
export const GET: APIRoute<{ provider: Provider }> = ({ props: { provider } }) => {
  const { minimal_request: request, name } = provider;
  return new Response(request && requestFile('http', request, name));
};
