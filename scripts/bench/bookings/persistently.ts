import { Exhausted } from '#store/failures.ts';
import type { Patience } from '#store/send.ts';
import type { Attempt } from './design.ts';

/** Books as a front end does: told that it was tried too often, it comes again a little later. */
export async function persistently(patience: Patience, book: () => Promise<boolean>): Promise<Attempt> {
  for (let sends = 1; ; sends += 1) {
    try {
      return { booked: await book(), sends };
    } catch (failure) {
      if (!(failure instanceof Exhausted)) throw failure;
      await patience.wait(failure.retryAfter * (0.5 + patience.chance()));
    }
  }
}
