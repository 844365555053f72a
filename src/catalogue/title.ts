import type { CatalogueError } from '../schemas/catalogue-error.ts';
import type { Provider } from '../schemas/provider.ts';
import { errorSlug } from './addresses.ts';

const LONGEST = 60;

/** A wording, cut to what fits a title. */
export function shortWording({ message }: CatalogueError): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST - 3).trimEnd()}…` : message;
}

/**
 * The name of an error among those of its provider: its wording and, where others begin with the same, what its address
 * calls it.
 */
export function errorTitle(error: CatalogueError, provider: Provider): string {
  const short = shortWording(error);
  const alone = provider.errors.every((other) => other === error || shortWording(other) !== short);
  return alone ? short : `${short} (${errorSlug(provider.id, error.id)})`;
}
