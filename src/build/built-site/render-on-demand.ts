import { inject } from 'light-my-request';
import type { AstroHandler } from '../../server/on-demand/render.ts';

/**
 * Renders a page that has no file, as the server will.
 * @param entry address of the built server's entry, `dist/server/entry.mjs`
 * @throws Error where it answers anything but 200
 */
export async function renderOnDemand(entry: URL, address: string): Promise<Buffer> {
  const { handler } = (await import(entry.href)) as { handler: AstroHandler };
  const { statusCode, rawPayload } = await inject(
    (request, response) => {
      void handler(request, response, () => response.end());
    },
    { url: address, headers: { host: 'localhost' } },
  );
  if (statusCode !== 200) throw new Error(`${address} answers ${statusCode}`);
  return rawPayload;
}
