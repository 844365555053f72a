/** The checklist's data, put together at build time by src/build/triage. src/checklist.ts gives it its type. */
declare module 'virtual:triage' {
  export const data: unknown;
  export const version: string;
}
