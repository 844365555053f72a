import { readdirSync } from 'node:fs';

const TRIAGE = new URL('../../content/en/triage/', import.meta.url);

/**
 * The addresses of pages that the server renders on request, which a build leaves no file of: the checklist's
 * questions and outcomes, and the thanks for a vote.
 */
export function onDemandAddresses(): string[] {
  const nodes = readdirSync(TRIAGE).map((file) => file.replace(/\.json$/, ''));
  return ['/feedback/thanks/', ...nodes.map((node) => `/triage/${node}/`)];
}
