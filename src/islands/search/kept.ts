/**
 * A module that is fetched at the first call and kept. Every `import()` takes a turn of the event loop, with a frame in
 * between, even for a module that is there; what is kept is there at once. After a failure the next call fetches again.
 */
export function kept<Module>(fetchModule: () => Promise<Module>): () => Promise<Module> {
  let module: Promise<Module> | undefined;
  return () =>
    (module ??= fetchModule().catch((error: unknown) => {
      module = undefined;
      throw error;
    }));
}
