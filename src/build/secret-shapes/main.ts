/** `npm run shapes`: writes what masking and naming need of the catalogue's key shapes to `src/secrets/`. */
import { writeFileSync } from 'node:fs';
import { shapeFiles } from './read.ts';

for (const [file, content] of shapeFiles()) writeFileSync(file, content);
