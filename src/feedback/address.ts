/**
 * Where votes go: a place of this site, or of a build for a host without a server the address of another keyfix. Empty
 * where nobody takes any.
 */
export const FEEDBACK: string = import.meta.env.FEEDBACK;
