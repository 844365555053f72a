/** `npm run triage:picture`: draws the checklist's graph into CONTRIBUTING.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadTriage } from './load.ts';
import { mermaid, withPicture } from './mermaid.ts';

const file = new URL('../../../CONTRIBUTING.md', import.meta.url);
writeFileSync(file, withPicture(readFileSync(file, 'utf8'), mermaid(loadTriage().graph)));
