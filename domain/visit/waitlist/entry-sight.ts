import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import { runs } from '../centre/centre.ts';
import type { Entry, Waitlist } from './waitlist.ts';

/** Whether an entry is an actor's own, or that of a lawyer they are a clerk for. */
export function isTheirs({ lawyer, firm }: Entry, actor: Actor): boolean {
  return lawyer === actor.id || (has(actor, 'CLERK') && firm !== undefined && actor.firm === firm);
}

/** Of those who wait, whom an actor may know of: the centre's staff of all, others of their own. */
export function seenBy(waitlist: Waitlist, actor: Actor): readonly Entry[] {
  return runs(actor, waitlist) ? waitlist.entries : waitlist.entries.filter((entry) => isTheirs(entry, actor));
}
