/** What bounds a key, in the order in which a provider's page tells it. */
export const LIMITS = ['scopes', 'restrictions', 'expiry', 'rotation'] as const;
