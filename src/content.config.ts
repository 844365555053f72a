import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { captureSchema, rungSchema } from './schemas/escalation.ts';
import { faqSchema } from './schemas/faq.ts';
import { guideSchema } from './schemas/guide.ts';
import { pathSchema } from './schemas/path.ts';
import { providerSchema } from './schemas/provider.ts';
import { triageSchema } from './schemas/triage.ts';

// One folder a language: a second language is a second folder beside `en`.
const words = (folder: string, pattern: string) => glob({ base: `./src/content/en/${folder}`, pattern });

export const collections = {
  guide: defineCollection({ loader: words('guide', '*.mdx'), schema: guideSchema }),
  faq: defineCollection({ loader: words('faq', '*.mdx'), schema: faqSchema }),
  rungs: defineCollection({ loader: words('escalation/rungs', '*.mdx'), schema: rungSchema }),
  capture: defineCollection({ loader: words('escalation', 'what-to-capture.mdx'), schema: captureSchema }),
  paths: defineCollection({ loader: words('paths', '*.json'), schema: pathSchema }),
  triage: defineCollection({ loader: words('triage', '*.json'), schema: triageSchema }),
  providers: defineCollection({ loader: words('errors', '*.json'), schema: providerSchema }),
};
