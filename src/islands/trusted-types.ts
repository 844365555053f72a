/** Scripts that may run as a worker: our own files, at addresses where nothing a reader typed can be. */
const WORKERS = /^(?:sw\.js|_astro\/[\w.-]+\.js)$/;

let policy: { createScriptURL: (script: string) => TrustedScriptURL } | undefined;

/**
 * The one Trusted Types policy of the site: with it in force, a browser refuses every plain string as the address of a
 * worker, and this turns the ones we know into addresses it takes. Strings never become markup or code.
 * @returns the address, as `navigator.serviceWorker.register` and `new Worker` want it
 * @throws TypeError for any other script, where the browser enforces Trusted Types
 * @see src/server/security/policies.ts, which allows this policy and no other
 */
export function workerAddress(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('keyfix', {
    createScriptURL(script) {
      const base = import.meta.env.BASE_URL;
      if (script.startsWith(base) && WORKERS.test(script.slice(base.length))) return script;
      throw new TypeError(`${script} is no worker of this site`);
    },
  });
  // The browser's own types do not know yet that these take what the policy makes.
  return (policy?.createScriptURL(address) ?? address) as string;
}
