import { isHashed } from '../../hashed.ts';

/** Pages of single providers and errors: kept once they are read, or with the whole site. */
const CATALOGUE = /^\/errors\/./;
/** Files beside the pages that browsers ask for again at every page. */
const BESIDE = new Set(['/favicon.svg', '/manifest.webmanifest']);
/** The box reads long pastes in the page where it gets no worker, with modules that are kept anyway. */
const WORKER = /^\/_astro\/worker-[\w-]+\.js$/;

/**
 * Whether a file belongs to what every reader keeps from the first visit on.
 * @param address from the top of the site: `/guide/`, `/_astro/page.js`
 */
export function isKeptAtFirst(address: string): boolean {
  if (address.endsWith('/')) return !CATALOGUE.test(address);
  return BESIDE.has(address) || (isHashed(address) && !WORKER.test(address));
}

/** Whether a file belongs to the whole site, as a reader may keep it. */
export function isOfWholeSite(address: string): boolean {
  return address.endsWith('/') || isHashed(address);
}
