/** The longest text that a vote may carry, in UTF-16 code units: what a browser counts. */
export const WORDS_LIMIT = 2000;
