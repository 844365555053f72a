import type { Reason } from '../../feedback/reasons.ts';

/** What a vote is about: a page, or a part of it. */
export interface Place {
  page: string;
  part?: string | undefined;
}

/** What the reader can do in the browser beyond what the form does by itself. */
export interface Actions {
  submit: (event: SubmitEvent) => void;
  withdraw: (event: SubmitEvent) => void;
  retry: () => void;
  type: (typed: { reason?: Reason | ''; words?: string }) => void;
  unfold: (open: boolean) => void;
}
