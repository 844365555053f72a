/** `npm run ids`: adds the built site's public addresses and ids to the list of those that never die. */
import redirects from '../../redirects.json' with { type: 'json' };
import { onDemandAddresses } from '../built-site/on-demand.ts';
import { readBuiltSite } from '../built-site/read.ts';
import { publish, readPublished } from './list.ts';
import { publicPlaces } from './public-places.ts';
import { lostPlaces, redirectProblems } from './redirects.ts';

const live = publicPlaces(readBuiltSite(), onDemandAddresses());
const known = new Set(readPublished());
const added = live.filter((place) => !known.has(place));
publish(added);
for (const place of added) console.log(`+ ${place}`);
console.log(`${added.length} new of ${live.length} public places.`);

const problems = [
  ...redirectProblems(redirects, new Set(live)),
  ...lostPlaces([...known], redirects, new Set(live)).map(
    (place) => `"${place}" is gone: add a line to src/redirects.json that says where it went`,
  ),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
