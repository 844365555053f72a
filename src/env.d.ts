/** The checklist's data, put together at build time by src/build/triage. src/checklist.ts gives it its type. */
declare module 'virtual:triage' {
  export const data: unknown;
  export const version: string;
}

/** What the build puts into the code, see astro.config.mjs. */
interface ImportMetaEnv {
  /** The path below which the site stands: empty at the top of its host, else such as `/docs`. */
  readonly BASE: string;
  /** Where votes go: `/api/feedback/`, another site's address, or empty for nowhere. */
  readonly FEEDBACK: string;
}
