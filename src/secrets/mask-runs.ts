import { MASK } from './mark.ts';

const TOKEN = /[\w+/=-]{16,}/g;
const RUN = /[a-z\d]{16,}/gi;

/**
 * Masks whatever holds 16 letters and digits in a row, both among them: nearly every key, and few words of a sentence.
 * For what a browser sends or keeps before the server masks it with care, where `maskSecrets` would weigh more than all
 * the rest of the page's scripts.
 */
export function maskRuns(text: string): string {
  return text.replace(TOKEN, (token) => {
    const runs = token.match(RUN) ?? [];
    return runs.some((run) => /\d/.test(run) && /[a-z]/i.test(run)) ? MASK : token;
  });
}
