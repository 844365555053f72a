import { workerAddress } from '../trusted-types.ts';

/** Network Information API, which not all browsers have. https://wicg.github.io/savedata/ */
interface Connection {
  saveData?: boolean;
}

/**
 * Registers the service worker, which fetches what works offline: about 350 kB in the background at the first visit, only
 * what changed after that. A reader who asked their browser to save data is spared that.
 * @returns whether there is one now
 * @throws where the reader's settings are closed to it, or it cannot be fetched
 */
export async function register(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { serviceWorker } = navigator;
  const { connection } = navigator as { connection?: Connection };
  if (connection?.saveData && !(await serviceWorker.getRegistration())) return false;
  await serviceWorker.register(workerAddress(`${import.meta.env.BASE_URL}sw.js`));
  return true;
}
