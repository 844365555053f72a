/** One page of every kind: what all pages of a kind share is looked at on one of them. */
export const PAGE_KINDS = [
  '/',
  '/guide/',
  '/triage/',
  '/triage/rejected/',
  '/faq/',
  '/escalation/',
  '/errors/',
  '/errors/openai/',
  '/errors/openai/incorrect-api-key/',
  '/search/',
  '/check/key/',
  '/report/',
] as const;
