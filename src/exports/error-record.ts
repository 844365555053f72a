import { z } from 'astro/zod';
import { errorAddress } from '../catalogue/addresses.ts';
import { closestSection, sectionAddress } from '../catalogue/section.ts';
import { catalogueErrorSchema } from '../schemas/catalogue-error.ts';
import { providerSchema, type Provider } from '../schemas/provider.ts';

const entry = catalogueErrorSchema.shape;

/** An error of the catalogue as `/errors.json` gives it: the entry without its sources' bookkeeping, with addresses. */
export const errorRecordSchema = z.strictObject({
  id: entry.id.describe('Never changes.'),
  url: z.url().describe('The page of the entry. It never dies.'),
  provider: z.strictObject({
    id: providerSchema.shape.id,
    name: providerSchema.shape.name.describe('What people call it.'),
  }),
  status: entry.status.describe('The HTTP status it comes with; null where it comes with none or with many.'),
  code: entry.code.describe("The provider's own code for it, or null."),
  wordings: z
    .array(z.string())
    .min(1)
    .describe('To the letter, the usual one first; {name} stands for what differs from reader to reader.'),
  meaning: entry.meaning.describe('Markdown: backticks mark code, here and below.'),
  causes: entry.causes.describe('The likeliest first.'),
  fix: entry.fix.describe('What to do first.'),
  guide: z.url().describe('The section that does it with the reader.'),
  checked: providerSchema.shape.checked.describe('The day its facts were last checked.'),
});

/** All that `/errors.json` holds. */
export const errorRecordsSchema = z.array(errorRecordSchema).min(1);
type ErrorRecord = z.infer<typeof errorRecordSchema>;

/**
 * The entries of a provider that still hold, for other programs.
 * @param site the address of the site's start page; every address in a record is absolute
 */
export function errorRecords(provider: Provider, site: URL): ErrorRecord[] {
  const { id, name, checked } = provider;
  const absolute = (address: string): string => new URL(`.${address}`, site).href;
  return provider.errors
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((error) => ({
      id: error.id,
      url: absolute(errorAddress(id, error.id)),
      provider: { id, name },
      status: error.status,
      code: error.code,
      wordings: [error.message, ...error.also_seen_as],
      meaning: error.meaning,
      causes: error.causes,
      fix: error.fix,
      guide: absolute(sectionAddress(closestSection(error))),
      checked,
    }));
}
