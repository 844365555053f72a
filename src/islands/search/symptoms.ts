/** The paths of "Quick triage", for readers whose words find nothing. Loaded only then. */
import { pathAddress } from '../../guide/path-address.ts';
import type { Path } from '../../schemas/path.ts';

const files = import.meta.glob<Path>('../../content/en/paths/*.json', { eager: true, import: 'default' });

/** Each symptom with its address, in the order of the start page. */
export const symptoms = Object.entries(files)
  .sort(([, one], [, other]) => one.order - other.order)
  .map(([file, { symptom, steps }]) => ({
    symptom,
    address: pathAddress(file.replace(/^.*\/|\.json$/g, ''), steps[0]),
  }));
