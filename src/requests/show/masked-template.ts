import { maskSecrets } from '../../secrets/mask.ts';
import type { RequestTemplate } from '../template.ts';

const mask = (text: string) => maskSecrets(text).text;

/**
 * A request whose texts hold nothing that looks like a secret. Each is masked by itself: written out as JSON, the name of
 * a key's header looks like a key.
 */
export function maskedTemplate({ url, headers, body, ...rest }: RequestTemplate): RequestTemplate {
  const maskValue = (name: string, value: string) => mask(`${name}: ${value}`).slice(name.length + 2);
  return {
    ...rest,
    url: mask(url),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, maskValue(name, value)]),
    ),
    body: body === null ? null : mask(body),
  };
}
