import { MASK } from './mark.ts';
import { shapes } from './shapes.ts';

/** What the keys of providers start with that the catalogue has no file for. */
const FURTHER_STARTS =
  'AGE-SECRET-KEY- ABIA ACCA GOCSPX- LTAI csk- dapi dor_v1_ dp.pt. ghr_ glrt- jina_ lin_oauth_ lsv2_pt_ lsv2_sk_ nvapi- phc_ phx_ pk-lf- pypi- rubygems_ sk-lf- tskey- tvly- whsec_ xoxa- xoxr- ya29.';

/** What keys start with in public, the longest first. */
export const STARTS: readonly string[] = [...shapes.starts, ...FURTHER_STARTS.split(' ')].sort(
  (one, other) => other.length - one.length,
);

/** What all keys of a kind start with, as far as this one does: `sk_live_`; empty where there is no such thing. */
export function publicStart(secret: string): string {
  return STARTS.find((start) => secret.startsWith(start)) ?? '';
}

/**
 * What is shown in place of a secret: the start that all keys of its kind share, then the mark.
 * @example `sk_live_…` → `sk_live_•••`; a password → `•••`
 */
export function maskOne(secret: string): string {
  return publicStart(secret) + MASK;
}
