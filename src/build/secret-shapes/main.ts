/** `npm run shapes`: writes what masking needs of the catalogue's key shapes to `src/secrets/shapes.json`. */
import { writeFileSync } from 'node:fs';
import { SHAPES_FILE, shapesFile } from './read.ts';

writeFileSync(SHAPES_FILE, shapesFile());
