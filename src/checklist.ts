import { data as built, version } from 'virtual:triage';
import { BASE } from './base.ts';
import type { TriageData } from './triage/data.ts';

/** The checklist of this build, for the server: checked when the build began. */
export const data = built as TriageData;

export const { graph, capture, words } = data;

/** A hash of the data, so that a page fetches the data that it was made from. */
export const dataVersion = version;

/** Where the browser fetches the data. Example: `/checklist/3f9a0c1b2d4e.json` */
export const dataAddress = `${BASE}/checklist/${version}.json`;
