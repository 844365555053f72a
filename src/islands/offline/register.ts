import { workerAddress } from '../trusted-types.ts';

/** Network Information API, which not all browsers have. https://wicg.github.io/savedata/ */
interface Connection {
  saveData?: boolean;
}

/**
 * Registers the service worker, which fetches what works offline: about 350 kB in the background at the first visit, only
 * what changed after that. A reader who asked their browser to save data is spared that.
 */
export async function register(): Promise<void> {
  const { connection } = navigator as { connection?: Connection };
  const { serviceWorker } = navigator;
  if (connection?.saveData && !(await serviceWorker.getRegistration())) return;
  try {
    await serviceWorker.register(workerAddress(`${import.meta.env.BASE_URL}sw.js`));
  } catch (error) {
    // Closed by the reader's settings, or the network is gone: the site works as it did.
    console.warn(error);
  }
}
