import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { METHODS, ownRequest, PLACES } from '../../../src/requests/own.ts';
import { LANGUAGES, renderRequest } from '../../../src/requests/render/index.ts';

const ADDRESS = 'https://api.example.com/v1/me';
const make = (part: Partial<Parameters<typeof ownRequest>[0]>) =>
  ownRequest({ method: 'GET', address: ADDRESS, place: 'bearer', name: '', ...part });

test.describe('The smallest request to an unknown API', () => {
  test('has the key where the reader says that it goes', () => {
    expect(make({ place: 'bearer' })).toMatchObject({ headers: { Authorization: 'Bearer $API_KEY' } });
    expect(make({ place: 'header', name: 'X-Key' })).toMatchObject({ headers: { 'X-Key': '$API_KEY' } });
    expect(make({ place: 'query', name: 'key' })).toMatchObject({ url: `${ADDRESS}?key=$API_KEY` });
    expect(make({ place: 'basic-user' })).toMatchObject({ basic: '$API_KEY:' });
    expect(make({ place: 'basic' })).toMatchObject({ basic: '$API_USER:$API_KEY' });
  });

  test('takes the place of a key that stands in the address', () => {
    const request = make({ place: 'query', name: 'key', address: `${ADDRESS}?q=1&key=FAKE#top` });
    expect(request).toMatchObject({ url: `${ADDRESS}?q=1&key=$API_KEY` });
  });

  test('is encrypted where the reader leaves the scheme out', () => {
    expect(make({ address: 'api.example.com/v1' })).toMatchObject({ url: 'https://api.example.com/v1' });
  });

  test('says what is missing or wrong', () => {
    expect(make({ address: ' ' })).toBe('no-address');
    expect(make({ address: 'https://' })).toBe('bad-address');
    expect(make({ address: 'two words' })).toBe('bad-address');
    expect(make({ place: 'header' })).toBe('no-name');
    expect(make({ place: 'header', name: 'X-Key:' })).toBe('bad-name');
  });

  test('never throws, and is rendered whatever was typed', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constant('api.example.com'));
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS),
        texts,
        fc.constantFrom(...PLACES),
        texts,
        (method, address, place, name) => {
          const request = ownRequest({ method, address, place, name });
          if (typeof request === 'string') return;
          for (const { id } of LANGUAGES) expect(renderRequest(request, id)).toContain('API_KEY');
        },
      ),
    );
  });
});
