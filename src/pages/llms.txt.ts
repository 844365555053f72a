import type { APIRoute } from 'astro';
import { BASE } from '../base.ts';
import { providerAddress } from '../catalogue/addresses.ts';
import { ordered, providersByName } from '../collections.ts';
import escalation from '../content/en/strings/escalation.json' with { type: 'json' };
import errors from '../content/en/strings/errors.json' with { type: 'json' };
import strings from '../content/en/strings/exports.json' with { type: 'json' };
import guide from '../content/en/strings/guide.json' with { type: 'json' };
import home from '../content/en/strings/home.json' with { type: 'json' };
import site from '../content/en/strings/site.json' with { type: 'json' };
import { llmsText } from '../exports/llms.ts';
import { fill } from '../words.ts';

/** The site as a list of links, for programs that read text (https://llmstxt.org/). */
export const GET: APIRoute = async ({ site: address, url }) => {
  const at = (place: string): string => new URL(BASE + place, address ?? url).href;
  const providers = await providersByName();
  const count = providers.flatMap((provider) => provider.errors).length;
  const text = llmsText(
    { name: site.name, summary: fill(strings.summary, { providers: String(providers.length) }) },
    [
      {
        heading: strings.pages,
        members: [
          { title: guide.title, url: at('/guide/'), description: guide.description },
          { title: home.checklist, url: at('/triage/'), description: home.checklistLead },
          { title: errors.heading, url: at('/errors/'), description: errors.description },
          { title: escalation.title, url: at('/escalation/'), description: escalation.description },
        ],
      },
      {
        heading: strings.guide,
        members: (await ordered('guide')).map(({ id, data }) => ({
          title: data.title,
          url: at(`/guide/#${id}`),
          description: data.kind === 'step' ? data.goal : undefined,
        })),
      },
      {
        heading: strings.faq,
        members: (await ordered('faq')).map(({ id, data }) => ({
          title: data.question,
          url: at(`/faq/#${id}`),
        })),
      },
      {
        heading: strings.providers,
        members: providers.map(({ id, name }) => ({ title: name, url: at(providerAddress(id)) })),
      },
      {
        heading: strings.data,
        members: [
          {
            ...strings.errors,
            url: at('/errors.json'),
            description: fill(strings.errors.description, { errors: String(count) }),
          },
          { ...strings.schema, url: at('/errors.schema.json') },
        ],
      },
    ],
  );
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
