import { brotliCompressSync, constants } from 'node:zlib';
import type { WholeSite } from '../../islands/keep-site/whole-site.ts';
import { keptFile, type Contents } from './contents.ts';

/** Close to what the best compression makes of text, at a hundredth of the time. */
const QUALITY = 5;

/** Lists everything that the whole site is made of, with what each file weighs on its way. */
export function listWholeSite(contents: Contents): WholeSite {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return [...contents].map(([address, bytes]) => {
    const { revision } = keptFile(address, bytes);
    return [address, revision ?? '', brotliCompressSync(bytes, { params }).length];
  });
}
