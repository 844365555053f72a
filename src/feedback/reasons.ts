/** What a reader can pick beside a vote, in the order that the form shows. Their words: content/en/strings/feedback.json. */
export const REASONS = ['not-fixed', 'step-missing', 'unclear', 'wrong', 'my-provider', 'other'] as const;

export type Reason = (typeof REASONS)[number];
