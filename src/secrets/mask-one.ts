import { shapes } from './shapes.ts';

/** What stands for a secret. It is no part of any key, survives Unicode normalisation, and says nothing of the length. */
export const MASK = '•••';

/** What the keys of providers start with that the catalogue has no file for. */
const FURTHER_STARTS =
  'AGE-SECRET-KEY- ABIA ACCA GOCSPX- LTAI csk- dapi dor_v1_ dp.pt. fw_ ghr_ glrt- jina_ lin_oauth_ lsv2_pt_ lsv2_sk_ nvapi- ops_ phc_ phx_ pk-lf- pypi- rubygems_ sk-lf- tskey- tvly- whsec_ xoxa- xoxr- ya29.'.split(
    ' ',
  );

/** What keys start with in public, the longest first. */
export const STARTS: readonly string[] = [...shapes.starts, ...FURTHER_STARTS].sort(
  (one, other) => other.length - one.length,
);

/**
 * What is shown in place of a secret: the start that all keys of its kind share, then the mark.
 * @example `sk_live_…` → `sk_live_•••`; a password → `•••`
 */
export function maskOne(secret: string): string {
  return (STARTS.find((start) => secret.startsWith(start)) ?? '') + MASK;
}
