import { RUNNING_LISTS } from '#domain/evidence/release/holds.ts';
import { dueIn } from '../due.ts';
import { each } from '../each.ts';
import { work } from './work.ts';
import type { ReleaseWorkshop } from './workshop.ts';

/** What one sweep came to. */
export interface Swept {
  /** Releases that were looked after. */
  readonly done: number;
  /** Releases that could not be worked at, and files whose hold could not be lifted. */
  readonly failed: number;
}

/** Goes on with every release that nobody has got on with for a while: whose message was lost, or that waits for what was unfinished. */
export async function sweep(workshop: ReleaseWorkshop, mayGoOn: () => boolean = () => true): Promise<Swept> {
  let files = 0;
  const { done, failed } = await each(await dueIn(workshop, RUNNING_LISTS, 0), mayGoOn, async (id) => {
    files += (await work(workshop, id, mayGoOn)).failed;
  });
  return { done, failed: failed + files };
}
