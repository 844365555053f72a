import type { Detector } from '../span.ts';
import { findAuthorization } from './authorization.ts';
import { findCookies } from './cookies.ts';
import { findLogins } from './logins.ts';
import { findNamed } from './named.ts';
import { findPrivateKeys } from './private-keys.ts';
import { findRandom } from './random.ts';
import { findWhole } from './whole.ts';
import { findBegun, findShapes } from './shapes.ts';

/** Every way to find a secret. What several of them find is joined. */
export const DETECTORS: readonly Detector[] = [
  findPrivateKeys,
  findShapes,
  findBegun,
  findAuthorization,
  findNamed,
  findLogins,
  findCookies,
  findRandom,
  findWhole,
];
