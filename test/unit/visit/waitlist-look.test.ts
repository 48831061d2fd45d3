import { expect, test } from 'vitest';
import { Slots } from '#domain/visit/slot/slots.ts';
import { lookedThrough } from '#domain/visit/waitlist/looked-through.ts';
import type { Entry, Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import { ERRANDS } from '#functions/deadlines/errands.ts';
import { MemoryTable } from '#store/memory.ts';
import { contextOf } from '#test/support/context.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { actor, aLawyer, NOW } from '#test/support/visit/records.ts';
import { aSession } from '#test/support/visit/scene.ts';
import { anEntry, aWaitlist, eventsOf, OFFER, others } from '#test/support/visit/waiting.ts';
import { plantEntries, stateIn } from '#test/support/visit/waiting-table.ts';

const REMOTE = aSession('R', '2026-11-24T00:30:00.000Z', '2026-11-24T01:00:00.000Z', { mode: 'REMOTE' });
const FIRST = aSession('A', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 1 });
const SECOND = aSession('B', '2026-11-24T02:00:00.000Z', '2026-11-24T03:00:00.000Z', { capacity: 20 });
const NEXT_DAY = aSession('N', '2026-11-25T01:00:00.000Z', '2026-11-25T02:00:00.000Z');

async function begun(...entries: readonly Entry[]) {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  for (const slot of [REMOTE, FIRST, SECOND, NEXT_DAY]) {
    await plant({ table, world }, Slots, slot.id, { type: 'SlotOpened', ...slot });
  }
  const id = await plantEntries({ table, world }, ...entries);
  const metered = new MeteredTable(table);
  const look = () => {
    const errand = ERRANDS.find(({ operation }) => operation === 'lookThroughWaitlist');
    if (errand === undefined) throw new Error('no such errand');
    return errand.run({ table: metered, world }, id);
  };
  const offers = () =>
    stateIn<Waitlist>(table, id).entries.map(({ offer }) => offer && `${offer.slot.slice(-1)}${offer.seat}`);
  return { table, world, id, metered, look, offers, state: () => stateIn<Waitlist>(table, id) };
}

const marked = (waitlist: Waitlist) => Waitlists.lists(waitlist).some(({ list }) => list === 'markedWaitlists');

test('whoever comes to wait is offered what is free on that day and in that mode, in the order of waiting', async () => {
  const on = await begun(anEntry({ earliest: '10:00' }), ...others(2));
  expect(marked(on.state())).toBe(true);

  expect(await on.look()).toBe(true);

  expect(on.offers()).toEqual(['B1', 'A1', 'B2']);
  expect(marked(on.state())).toBe(false);
  expect(await on.look()).toBe(false);
});

test('seats beyond one command’s are offered too', async () => {
  const on = await begun(...others(21));

  await on.look();

  expect(on.offers().filter((each) => each !== undefined)).toHaveLength(21);
});

test('nobody is left without an offer: no session is read any more', async () => {
  const on = await begun(anEntry());
  await on.look();
  const all = on.metered.bill().reads;

  const served = await begun(anEntry({ offer: { ...OFFER, slot: FIRST.id, seat: 1 } }));
  await served.look();

  expect(served.metered.bill().reads).toBeLessThan(all);
  expect(served.offers()).toEqual(['A1']);
});

test('marked again while it is looked through, it is looked through once more', () => {
  const waitlist = { ...aWaitlist(anEntry()), marks: 2 };
  const done = (marks: number) =>
    eventsOf(
      lookedThrough.rule(
        { waitlist, prepared: undefined },
        { waitlistId: waitlist.id, marks },
        contextOf(actor(aLawyer()), NOW),
      ),
    );

  expect(done(1)).toEqual([]);
  expect(done(2)).toEqual([{ type: 'WaitlistLookedThrough', marks: 2 }]);
});

test.each([
  ['somebody joins', { type: 'WaitlistJoined', ...anEntry({ entrustment: 'Entrustment_2' }) }],
  ['an offer is declined', { type: 'OfferDeclined', entrustment: 'Entrustment_1' }],
  ['an offer is withdrawn', { type: 'OfferWithdrawn', entrustment: 'Entrustment_1' }],
  ['what was kept is free', { type: 'SeatFreed' }],
] as const)('a list is to be looked through when %s', (_name, event) => {
  const waiting = { ...aWaitlist(anEntry({ offer: OFFER }), ...others(1)), looked: 1 };

  expect(marked(waiting)).toBe(false);
  expect(marked(Waitlists.evolve(waiting, event))).toBe(true);
});
