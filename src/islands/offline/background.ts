/** What a page does once it is done: nothing that it needs itself. */
import { startDelivery } from '../feedback/delivery.ts';
import { offerToKeep } from '../keep-site/start.ts';
import { register } from './register.ts';

export function work(): void {
  startDelivery();
  register()
    .then((registered) => {
      if (registered) offerToKeep();
    })
    .catch((error: unknown) => {
      // Closed by the reader's settings, or the network is gone: the site works as it did.
      console.warn(error);
    });
}
