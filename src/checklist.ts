import data from 'virtual:triage';
import type { TriageData } from './triage/data.ts';

/** The checklist of this build: checked when the build began, the same on the server and in the browser. */
export const { graph, capture } = data as TriageData;
