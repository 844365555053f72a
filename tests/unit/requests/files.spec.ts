import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { requestFile } from '../../../src/requests/files/request-files.ts';
import { requestFacts } from '../../../src/requests/check/facts.ts';
import { examine } from '../../../src/requests/show/examine.ts';
import { fillInsOf, variablesOf, type RequestTemplate } from '../../../src/requests/template.ts';
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { readCollection } from '../../support/postman.ts';

const providers = readCatalogue().flatMap(({ id, name, minimal_request: request }) =>
  request ? [{ id, name, request }] : [],
);
const known = requestFacts(readCatalogue());

/** A template with every variable and fill-in in Postman's braces. */
const inBraces = (text: string) =>
  text
    .replace(/\$\{?([A-Za-z_]\w*)\}?/g, '{{$1}}')
    .replace(/(?<!\{)\{([a-z][a-z0-9-]*)\}(?!\})/g, (_, name: string) => `{{${name.replaceAll('-', '_')}}}`);

const textsOf = ({ headers }: RequestTemplate) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${inBraces(value)}`);

test.describe('The Postman collection of a smallest request', () => {
  test('is of the format v2.1', () => {
    for (const { id, name, request } of providers) {
      const file = JSON.parse(requestFile('postman_collection.json', request, name)) as {
        info: Record<string, unknown>;
        item: unknown[];
      };
      expect(file.info.name, id).toBe(`${name}: the smallest request that proves a key`);
      expect(file.info.schema, id).toBe(
        'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      );
      expect(file.item, id).toHaveLength(1);
    }
  });

  test("says to Postman's own library what the page shows", () => {
    for (const { id, name, request } of providers) {
      const { collection, request: read } = readCollection(
        requestFile('postman_collection.json', request, name),
      );
      expect(read.method, id).toBe(request.method);
      expect(read.url.toString(), id).toBe(inBraces(request.url));
      expect(
        read.headers.all().map(({ key, value }) => `${key}: ${value}`),
        id,
      ).toEqual(textsOf(request));
      expect(read.body?.toString() ?? '', id).toBe(inBraces(request.body ?? ''));
      expect(read.auth?.type, id).toBe(request.basic === null ? 'noauth' : 'basic');
      expect(collection.variables.count(), id).toBe(variablesOf(request).length + fillInsOf(request).length);
      for (const one of variablesOf(request)) expect(collection.variables.get(one), id).toBe('');
    }
  });
});

test.describe('The .http file of a smallest request', () => {
  test('reads the key from the environment, and is read back as the request that it was made of', () => {
    for (const { id, request, name } of providers) {
      const text = requestFile('http', request, name);
      for (const variable of variablesOf(request))
        expect(text, id).toContain(`@${variable} = {{$processEnv ${variable}}}`);
      const read = examine(text, known, id);
      if (typeof read === 'string') throw new Error(`${id}: ${read}`);
      expect(read.request.method.value, id).toBe(request.method);
      expect(read.request.url.value, id).toBe(inBraces(request.url).replace(/\{\{(\w+)\}\}/g, '${$1}'));
      expect(read.findings, id).toEqual([]);
    }
  });
});

test('No .http file holds anything that looks like a key', () => {
  for (const { id, request, name } of providers)
    expect(maskSecrets(requestFile('http', request, name)).found, id).toEqual([]);
});
