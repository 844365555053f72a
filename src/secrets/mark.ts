/** What stands for a secret. It is no part of any key, survives Unicode normalisation, and says nothing of the length. */
export const MASK = '•••';
