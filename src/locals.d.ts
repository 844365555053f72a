import type { Refusal } from './server/feedback/answer.ts';
import type { FeedbackService } from './server/feedback/service.ts';

declare global {
  namespace App {
    /** What the server hands to the pages that are rendered on demand. */
    interface Locals {
      /** Where votes go. Opened by the server, or by the middleware while writing. */
      feedback: FeedbackService;
      /** Set for the page that tells a reader without JavaScript why a vote was refused. */
      refusal?: Refusal;
      /** Set once the base is in the addresses of what is answered. */
      isAtBase?: boolean;
    }
  }
}
