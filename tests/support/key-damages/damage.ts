import type { Expectation, FindingId } from '../../../src/keys/types.ts';
import { checksumOf } from '../../../src/keys/rules/checksum.ts';
import { type FakeKey, fakeKeys } from '../fake-keys.ts';

/** Something that happens to keys between the dashboard and the request, and what it must be called. */
export interface Damage {
  readonly name: string;
  /** One of these names it. */
  readonly found: readonly FindingId[];
  /** What is wrong with it besides. Any other fault that is found is a false alarm. */
  readonly also?: readonly FindingId[];
  /** Undefined where it does not apply to the key. */
  readonly to: (key: string, of: FakeKey) => string | undefined;
  /** What the reader says of the key beside it; the provider where nothing is given. */
  readonly expectation?: (of: FakeKey) => Expectation;
}

const isDoubled = (key: string) => key.slice(0, key.length / 2) === key.slice(key.length / 2);

/** Made-up keys as they should be: with the checksum that their kind carries. One that repeats itself is no key. */
export function goodKeys(): FakeKey[] {
  return fakeKeys()
    .map((fake) => ({
      ...fake,
      key: fake.key.replace(
        /^((?:gh[pousr]|npm)_)(.{30}).{6}$/,
        (_, start: string, random: string) => start + random + checksumOf(random),
      ),
    }))
    .filter(({ key }) => !isDoubled(key));
}

/** Whether a key would still be one of its kind after a change. */
export const fits = (text: string, { pattern }: FakeKey) => new RegExp(pattern, 'u').test(text);
