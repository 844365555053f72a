import { expect, test } from '@playwright/test';
import { errorAddress, errorSlug, providerAddress } from '../../../src/catalogue/addresses.ts';
import { closestSection, sectionAddress } from '../../../src/catalogue/section.ts';

test.describe('The address of an entry', () => {
  test('is made from its id, the provider’s part split off', () => {
    expect(errorAddress('openai', 'openai-incorrect-api-key')).toBe('/errors/openai/incorrect-api-key/');
    expect(errorAddress('aws-api-gateway', 'aws-api-gateway-forbidden')).toBe(
      '/errors/aws-api-gateway/forbidden/',
    );
    expect(providerAddress('aws-api-gateway')).toBe('/errors/aws-api-gateway/');
  });

  test('is refused for an entry of another provider', () => {
    expect(() => errorSlug('openai', 'openrouter-no-credits')).toThrow('"openrouter-no-credits"');
  });
});

test.describe('The section of an entry', () => {
  test('is a part of the guide, or the top of the ladder', () => {
    expect(sectionAddress('verify-the-key')).toBe('/guide/#verify-the-key');
    expect(sectionAddress('rate-limit')).toBe('/guide/#rate-limit');
    expect(sectionAddress('contact-support')).toBe('/escalation/#contact-support');
  });

  test('is narrowed to a heading by the likeliest cause when it is not the key', () => {
    const section = 'not-the-key';
    expect(closestSection({ section, causes: ['rate-limited', 'missing'] })).toBe('rate-limit');
    expect(closestSection({ section, causes: ['revoked'] })).toBe('not-the-key');
    expect(closestSection({ section: 'check-format', causes: ['rate-limited'] })).toBe('check-format');
  });
});
