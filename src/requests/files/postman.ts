import type { RequestTemplate } from '../template.ts';
import { fieldsOf, withFields } from './fields.ts';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const ADDRESS = /^(?:(https?):\/\/)?([^/?#:]*)(?::(\d+))?([^?#]*)(?:\?([^#]*))?/;

/** An address as Postman takes it apart: what its editor shows in fields. */
function urlOf(template: string) {
  const raw = withFields(template);
  const [, protocol, host = '', port, path = '', query] = ADDRESS.exec(raw) ?? [];
  const pairs = (query ?? '').split('&').filter(Boolean);
  return {
    raw,
    ...(protocol !== undefined && { protocol }),
    host: host.split('.'),
    ...(port !== undefined && { port }),
    path: path.split('/').slice(1),
    ...(pairs.length > 0 && {
      query: pairs.map((pair) => {
        const [key = '', ...value] = pair.split('=');
        return { key, value: value.join('=') };
      }),
    }),
  };
}

function authOf(basic: string | null) {
  if (basic === null) return { type: 'noauth' };
  const [username = '', password = ''] = withFields(basic).split(':');
  const field = (key: string, value: string) => ({ key, value, type: 'string' });
  return { type: 'basic', basic: [field('username', username), field('password', password)] };
}

/** JSON is coloured as what it is. */
function bodyOf(body: string) {
  const language = /^\s*[[{]/.test(body) ? 'json' : 'text';
  return { mode: 'raw', raw: withFields(body), options: { raw: { language } } };
}

/**
 * A request as a Postman collection of one, in the format v2.1. Its variables are empty: the reader's environment has
 * the values, so that no key is saved in the file.
 * @param words name and description
 * @see https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function postmanCollection(
  request: RequestTemplate,
  { name, description }: { name: string; description: string },
): string {
  const { method, url, headers, basic, body } = request;
  const { variables, fillIns } = fieldsOf(request);
  const header = Object.entries(headers).map(([key, value]) => ({
    key,
    value: withFields(value),
    type: 'text',
  }));
  const collection = {
    info: { name, description, schema: SCHEMA },
    item: [
      {
        name: `${method} ${urlOf(url).raw}`,
        request: {
          method,
          header,
          url: urlOf(url),
          auth: authOf(basic),
          ...(body !== null && { body: bodyOf(body) }),
        },
        response: [],
      },
    ],
    variable: [
      ...variables.map((key) => ({ key, value: '', type: 'string' })),
      ...Object.entries(fillIns).map(([key, value]) => ({ key, value, type: 'string' })),
    ],
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
