import type { Aggregate } from '#domain/model/aggregate.ts';
import { runs } from '../centre/centre.ts';
import { isTheirs } from './entry-sight.ts';
import { evolve } from './evolve.ts';
import { claims, facts, lists } from './holds.ts';
import type { Waitlist, WaitlistEvent } from './waitlist.ts';

/** Whoever waits sees that there is one, and of its entries their own; the centre's staff see all. */
export const Waitlists: Aggregate<'Waitlist', Waitlist, WaitlistEvent> = {
  kind: 'Waitlist',
  evolve,
  claims,
  lists,
  facts,
  gates: [],
  visible: (waitlist, actor) => runs(actor, waitlist) || waitlist.entries.some((entry) => isTheirs(entry, actor)),
};
