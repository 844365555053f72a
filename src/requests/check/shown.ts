/** A part of a header's or a parameter's name is no longer: `Authentication`. */
const PART = /^(?:[A-Za-z]{1,14}\d?|\d{1,3})$/;
/** And a name has no more parts: `X-Pinecone-Api-Version`. */
const MOST = 7;

/**
 * Whether a name can be shown. Where a colon is missing or stands in the wrong place, what was read as a name is a key:
 * that has digits among its letters, or no end.
 */
export function isShowable(name: string): boolean {
  const parts = name.trim().split(/[-_.]/);
  return parts.length <= MOST && parts.every((part) => part === '' || PART.test(part));
}

/** A name, or a mark in its place. */
export const shownName = (name: string): string => (isShowable(name) ? name : '…');
