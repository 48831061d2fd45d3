import { within } from '#domain/directory/organ/organ.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Disclosure, DisclosureEvent } from './disclosure.ts';
import { evolve } from './evolve.ts';

/**
 * Seen by whoever asked for it and by the leaders of their organ and of those above it, who answer for what leaves it.
 * A record of its own: as an event of what was handed out it would change that record's version, and so turn away whoever
 * is at work on it; and the last event of every bundle would be one that is not sealed yet.
 */
export const Disclosures: Aggregate<'CustodyDisclosure', Disclosure, DisclosureEvent> = {
  kind: 'CustodyDisclosure',
  evolve,
  claims: () => [],
  lists: ({ record, at }) => [{ list: 'disclosuresOfRecord', key: record, sort: at }],
  facts: () => ({}),
  gates: [],
  visible: ({ by, organ }, actor) =>
    by === actor.id || (has(actor, 'LEADER') && actor.organ !== undefined && within(organ, actor.organ)),
};
