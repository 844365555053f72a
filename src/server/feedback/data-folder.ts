import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../../data/', import.meta.url));

/**
 * The file that readers' feedback is kept in.
 * @param folder where it lies; empty for the project's `data/`
 */
export function feedbackFile(folder = ''): string {
  return join(folder === '' ? DEFAULT_FOLDER : folder, 'feedback.sqlite');
}
