import { getCollection } from 'astro:content';
import { ordered, rungsFromTheFoot } from './collections.ts';
import checkKey from './content/en/strings/check-key.json' with { type: 'json' };
import checkRequest from './content/en/strings/check-request.json' with { type: 'json' };
import escalation from './content/en/strings/escalation.json' with { type: 'json' };
import errors from './content/en/strings/errors.json' with { type: 'json' };
import faq from './content/en/strings/faq.json' with { type: 'json' };
import guide from './content/en/strings/guide.json' with { type: 'json' };
import home from './content/en/strings/home.json' with { type: 'json' };
import report from './content/en/strings/report-page.json' with { type: 'json' };
import site from './content/en/strings/site.json' with { type: 'json' };
import type { SearchRecord } from './schemas/search-record.ts';
import { captureRecords, rungRecords } from './search/records/escalation.ts';
import { sectionRecord } from './search/records/entry.ts';
import { faqRecords } from './search/records/faq.ts';
import { guideRecords } from './search/records/guide.ts';
import { triageRecords } from './search/records/triage.ts';

const pages = [
  { place: '/', title: home.heading, description: home.description },
  { place: '/guide/', ...guide },
  { place: '/triage/', title: home.checklist, description: home.checklistLead },
  { place: '/errors/', title: errors.heading, description: errors.description },
  { place: '/faq/', ...faq },
  { place: '/escalation/', ...escalation },
  { place: '/check/key/', title: checkKey.title, description: checkKey.description, crumb: checkKey.title },
  {
    place: '/check/request/',
    title: checkRequest.title,
    description: checkRequest.description,
    crumb: checkRequest.title,
  },
  { place: '/report/', ...report },
];

function called(address: string): string {
  return site.pages.find(({ to }) => to === address)?.label ?? site.start;
}

/** What the search index is made of: a record per section of the site. */
export async function siteRecords(): Promise<SearchRecord[]> {
  return [
    ...guideRecords(await ordered('guide'), await ordered('paths'), called('/guide/')),
    ...faqRecords(await ordered('faq'), called('/faq/')),
    ...rungRecords(await rungsFromTheFoot(), called('/escalation/')),
    ...captureRecords(await getCollection('capture'), called('/escalation/')),
    ...triageRecords(await getCollection('triage'), called('/triage/')),
    ...pages.map((page) => {
      const { place, title, description } = page;
      const name = 'crumb' in page ? page.crumb : called(place);
      return { ...sectionRecord({ place, kind: 'page', title, page: name, text: description }), also: name };
    }),
  ];
}
