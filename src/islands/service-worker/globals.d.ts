/**
 * What the service worker uses of its own global scope. TypeScript has all of it in `lib.webworker`, which cannot be in
 * one program with the `lib.dom` of the pages. https://w3c.github.io/ServiceWorker/
 */

/** What this release keeps from the first visit on. build/service-worker puts the list in its place. */
declare const KEPT_AT_FIRST: { url: string; revision: string | null; integrity?: string }[];

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response> | Response): void;
}

interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

interface WindowClient {
  readonly id: string;
  postMessage(message: unknown): void;
}

interface ServiceWorkerGlobalScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WindowClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'sync', act: (event: SyncEvent) => void): void;
}
