import { CHARACTERS, WRAPPERS } from './around.ts';
import type { Damage } from './damage.ts';
import { MISTAKEN, STAND_INS } from './told.ts';
import { CHANGES } from './within.ts';

/** Every damage that is done to every key it applies to. */
export const DAMAGES: readonly Damage[] = [...CHARACTERS, ...WRAPPERS, ...CHANGES, ...MISTAKEN, ...STAND_INS];
