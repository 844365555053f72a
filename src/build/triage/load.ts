/** The checklist's graph from its files, for the build, the scripts and the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { captureSchema } from '../../schemas/escalation.ts';
import { triageSchema, type TriageNode } from '../../schemas/triage.ts';
import { fileOfNode } from '../../triage/files.ts';
import type { TriageData, TriageWords } from '../../triage/data.ts';

/** Where the words of the site are. */
export const WORDS = new URL('../../content/en/', import.meta.url);

/** The files that {@link loadTriage} reads. */
export function triageFiles(folder = WORDS): string[] {
  const nodes = readdirSync(new URL('triage/', folder)).filter((name) => name.endsWith('.json'));
  const others = ['strings/triage.json', 'strings/checklist.json', 'escalation/what-to-capture.mdx'];
  return [...nodes.map((name) => `triage/${name}`), ...others].map((path) =>
    fileURLToPath(new URL(path, folder)),
  );
}

function read(folder: URL, path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

function readNode(folder: URL, id: string): TriageNode {
  const result = triageSchema.safeParse(JSON.parse(read(folder, `triage/${id}.json`)));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${fileOfNode(id)}: ${reasons.join('; ')}`);
}

/**
 * Reads the graph as it is; `checkGraph` says whether it is sound.
 * @throws {Error} where a file does not fit its schema, naming file and key
 */
export function loadTriage(folder = WORDS): TriageData {
  const ids = readdirSync(new URL('triage/', folder)).map((name) => name.replace(/\.json$/, ''));
  const nodes = Object.fromEntries(ids.sort().map((id) => [id, readNode(folder, id)]));
  const { first } = JSON.parse(read(folder, 'strings/triage.json')) as { first: string };
  const frontmatter = read(folder, 'escalation/what-to-capture.mdx').split(/^---$/m)[1] ?? '';
  const words = JSON.parse(read(folder, 'strings/checklist.json')) as TriageWords;
  return { graph: { first, nodes }, capture: captureSchema.parse(parse(frontmatter)).items, words };
}
