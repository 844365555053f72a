/** Scripts that may run as a worker: the service worker, which stands where nothing a reader typed can be. */
const WORKERS = [`${import.meta.env.BASE_URL}sw.js`];

/**
 * The one Trusted Types policy of the site: with it in force, a browser refuses every plain string as the address of a
 * worker, and this turns the ones we know into addresses it takes. Strings never become markup or code.
 * @returns the address, as `navigator.serviceWorker.register` wants it
 * @throws TypeError for any other script, where the browser enforces Trusted Types
 * @see src/server/security/policies.ts, which allows this policy and no other
 */
export function workerAddress(address: string): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('keyfix', {
    createScriptURL(script) {
      if (WORKERS.includes(script)) return script;
      throw new TypeError(`${script} is no worker of this site`);
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
