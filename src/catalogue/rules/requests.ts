import type { MinimalRequest } from '../../schemas/minimal-request.ts';
import { partsOf } from '../../requests/template.ts';
import type { Fault, Rule } from './rule.ts';

/** The minimal requests that are no GET, and why they read all the same. */
const POSTS_THAT_READ: Readonly<Record<string, string>> = {
  alchemy: 'JSON-RPC sends every call as a POST; eth_blockNumber reads',
  'azure-cognitive-services': 'issues a token that ends by itself after ten minutes',
  cohere: 'the endpoint that checks a key is a POST',
  'docker-hub': 'signs in and gives a token that ends by itself',
  fcm: 'validate_only: nothing is delivered',
  infura: 'JSON-RPC sends every call as a POST; eth_blockNumber reads',
  linear: 'a GraphQL query',
  maxmind: 'the endpoint that checks a key is a POST',
  monday: 'a GraphQL query',
  'new-relic': 'a GraphQL query',
  paypal: 'the OAuth token endpoint takes a POST only',
  plaid: 'every endpoint of Plaid is a POST; this one lists institutions',
  slack: 'auth.test reads; methods of Slack are called with POST',
  spotify: 'the OAuth token endpoint takes a POST only',
  voyage: 'embeddings change nothing; no endpoint takes a GET',
};

/** Words that begin a path's part where a request changes something. */
const CHANGES = /\/(?:add|cancel|create|delete|remove|revoke|send|set|update|write)(?![a-z])/i;

/** A key, rather than a variable that holds one: a long run of letters and digits that no word is. */
const looksLikeKey = (text: string) => /(?=\w*\d)(?=\w*[a-z])\w{24,}/i.test(text);

/** An address that encrypts, or one in the reader's own house. */
const isPrivateEnough = (url: string) =>
  /^(?:https:\/\/|\$\w+\/|http:\/\/(?:localhost|[\w-]+\.local)[:/])/.test(url);

function faultsOf(provider: string, request: MinimalRequest): string[] {
  const { method, url, headers, basic, body } = request;
  const texts = [url, ...Object.values(headers), basic ?? '', body ?? ''];
  const literal = texts.flatMap(partsOf).flatMap((part) => ('text' in part ? [part.text] : []));
  const listed = provider in POSTS_THAT_READ;
  return [
    ...(method === 'POST' && !listed ? ['is a POST that is not listed with a reason'] : []),
    ...(method === 'GET' && listed ? ['is a GET and needs no reason'] : []),
    ...(CHANGES.test(new URL(url.replace(/^\$\w+/, 'https://host')).pathname)
      ? ['may change something']
      : []),
    ...(literal.some(looksLikeKey) ? ['holds what looks like a key'] : []),
    ...(isPrivateEnough(url) ? [] : ['goes over the open network without https']),
    ...(method === 'GET' && body !== null ? ['is a GET with a body'] : []),
    ...(basic !== null && 'Authorization' in headers ? ['says Authorization twice'] : []),
  ];
}

/** Every minimal request reads only, travels encrypted and holds no key of its own. */
export const requestsReadOnly: Rule = (catalogue) =>
  catalogue.flatMap(({ id: provider, minimal_request: request }): Fault[] =>
    request === null
      ? []
      : faultsOf(provider, request).map((fault) => ({ provider, says: `the minimal request ${fault}` })),
  );
