import { expect, test } from '@playwright/test';
import { strengthOf } from '../../../src/secrets/read/names.ts';
import { maskSecrets } from '../../../src/secrets/mask.ts';
import { readCatalogue } from '../../../src/build/secret-shapes/read.ts';
import { recallBare, recallNamed, type Recall } from '../../bench/secrets/recall.ts';
import { fakeKeys } from '../../support/fake-keys.ts';

const said = ({ leaks }: Recall) => leaks.map(({ context, masked }) => `${context}: ${masked}`);

test.describe('A made-up key of any shape of the catalogue', () => {
  test('is gone from every paste that says it is a key', () => {
    expect(said(recallNamed())).toEqual([]);
  });

  test('is gone from a paste that says nothing, where its characters are random', () => {
    expect(said(recallBare())).toEqual([]);
  });

  test('has the shape that it is made from', () => {
    for (const { key, pattern } of fakeKeys()) expect(key).toMatch(new RegExp(pattern, 'u'));
  });

  test('is the same in every run, and there are more than 300', () => {
    expect(fakeKeys()).toEqual(fakeKeys());
    expect(new Set(fakeKeys().map(({ key }) => key)).size).toBeGreaterThan(300);
  });
});

test.describe('A name that the catalogue sends or reads a key by', () => {
  const providers = readCatalogue();
  const NO_SECRET =
    /URL|HOST|PATH|FILE|REGION|ORG|ENV|EMAIL|VERSION|ENDPOINT|NAMESPACE|EDGE|ADDR|ROLE|USER|PROJECT|ACCOUNT_ID$|SITE$|CREDENTIALS$/;

  test('is known for one: headers and parameters', () => {
    const names = providers
      .flatMap(({ auth }) =>
        auth?.scheme === 'header' || auth?.scheme === 'query' ? auth.name.split(', ') : [],
      )
      .filter((name) => name !== 'Authorization');
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => strengthOf(name) === undefined)).toEqual([]);
  });

  test('is known for one: environment variables', () => {
    const names = providers.flatMap(({ env_vars: names }) => names).filter((name) => !NO_SECRET.test(name));
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => strengthOf(name) === undefined)).toEqual([]);
  });

  test('hides its value, even a short one', () => {
    for (const name of [
      'X-API-Key',
      'DD-API-KEY',
      'PRIVATE-TOKEN',
      'xi-api-key',
      'hibp-api-key',
      'Circle-Token',
    ]) {
      expect(maskSecrets(`${name}: ab12`).text).toBe(`${name}: •••`);
    }
  });
});
