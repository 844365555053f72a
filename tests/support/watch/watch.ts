import type { BrowserContext, Page } from '@playwright/test';
import { watchPage, type Sight } from './in-page.ts';

/** What a browser does while somebody uses it. */
export class Watch {
  /** Requests, the console, and what was seen of pages so far. */
  readonly sights: Sight[] = [];
  /** Every request: its method and address. */
  readonly requests: { readonly method: string; readonly url: string }[] = [];

  /** Starts watching, before the first page is opened. */
  static async over(context: BrowserContext): Promise<Watch> {
    const watch = new Watch();
    context.on('request', (request) => {
      watch.requests.push({ method: request.method(), url: request.url() });
      watch.see('request', request.url());
      watch.see('header', JSON.stringify(request.headers()));
      watch.see('body', request.postData() ?? '');
    });
    context.on('console', (message) => {
      watch.see('console', message.text());
    });
    context.on('page', (page) => {
      page.on('websocket', (socket) => {
        watch.see('socket', socket.url());
      });
    });
    await context.addInitScript(watchPage);
    return watch;
  }

  see(place: string, text: string): void {
    if (text !== '') this.sights.push({ place, text });
  }

  /** Looks around in a page. */
  async lookAtPage(page: Page): Promise<void> {
    this.sights.push(...(await page.evaluate(() => window.lookAround())));
  }

  /** Looks around in a page, and into all that the browser keeps for the site. */
  async look(page: Page): Promise<void> {
    await this.lookAtPage(page);
    this.sights.push(...(await page.evaluate(stored)));
    this.see('cookies', JSON.stringify(await page.context().cookies()));
  }
}

/** Databases with all that they hold, and the addresses of everything in caches. */
async function stored(): Promise<Sight[]> {
  const promised = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => {
        resolve(request.result);
      });
      request.addEventListener('error', () => {
        reject(new Error(request.error?.message));
      });
    });
  const sights: Sight[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await promised(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const all = await promised(database.transaction(store).objectStore(store).getAll());
      sights.push({ place: `database ${name}, ${store}`, text: JSON.stringify(all) });
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    for (const { url } of requests) sights.push({ place: `cache ${name}`, text: url });
  }
  return sights;
}
