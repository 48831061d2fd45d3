import type { Id } from '#domain/model/id.ts';
import type { Reads } from '#domain/model/reads.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { seatsOf } from '#domain/visit/visit/holds.ts';
import { lookedThrough } from '#domain/visit/waitlist/looked-through.ts';
import { offerSeats } from '#domain/visit/waitlist/offer-seats.ts';
import { nextFor } from '#domain/visit/waitlist/offering.ts';
import { byTurns, seatNumbers } from '#domain/visit/waitlist/seats-at-once.ts';
import type { Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { isWanting } from '#domain/visit/waitlist/waitlist.ts';
import type { Surroundings } from '#store/commit.ts';
import { listPartition, uniqueKey } from '#store/keys.ts';
import type { Table } from '#store/table.ts';
import type { Errand } from '../carry-out.ts';
import { carryOut } from '../carry-out.ts';
import { listed } from '../listed.ts';
import { stateOf } from '../states-of.ts';

interface Workshop {
  readonly table: Table;
  readonly world: Surroundings;
}

/**
 * Looks through a day's sessions for free seats that somebody came to wait for after they got free, once for all who came.
 * What has nothing to offer is only read. Killed half-way it begins again: the waitlist stays marked until its end.
 */
export async function lookThrough(workshop: Workshop, id: string): Promise<boolean> {
  const { table } = workshop;
  let waitlist = await stateOf<Waitlist>(table, id);
  if (waitlist === undefined || waitlist.marks === waitlist.looked) return false;
  const { id: waitlistId, centre, date, marks } = waitlist;
  const sessions = listed(table, {
    PK: listPartition({ list: 'slotsOfCentre', key: centre }),
    after: shanghaiInstant(date),
    before: shanghaiInstant(dayAfter(date)),
    consistent: true,
  });
  for await (const slotId of sessions) {
    if (waitlist === undefined || !isWanting(waitlist)) break;
    waitlist = await offered(workshop, waitlist, slotId);
  }
  await command(workshop, { operation: 'lookedThrough', input: { waitlistId, marks }, procedure: lookedThrough });
  return true;
}

/** The waitlist after the free seats of one session were offered to those whom it suits. */
async function offered(workshop: Workshop, waitlist: Waitlist, slotId: Id): Promise<Waitlist | undefined> {
  const { table, world } = workshop;
  const slot = await stateOf<Slot>(table, slotId);
  if (slot === undefined || slot.mode !== waitlist.mode) return waitlist;
  if (nextFor(waitlist, { slot: slot.id, period: slot.period }, world.now()) === undefined) return waitlist;
  const seats = await table.read(
    seatsOf(slot).map(({ name }) => uniqueKey(name)),
    { consistent: true },
  );
  const turns = byTurns(slot).filter((turn) => seatNumbers(slot, turn).some((seat) => seats[seat - 1] === undefined));
  for (const input of turns) await command(workshop, { operation: 'offerSeats', input, procedure: offerSeats });
  return turns.length === 0 ? waitlist : stateOf<Waitlist>(table, waitlist.id);
}

/** No key that a later errand could meet again: what there is left to do stands on the records. */
function command<Input, First extends Reads, Further extends Reads>(
  workshop: Workshop,
  errand: Omit<Errand<Input, First, Further>, 'key'>,
) {
  return carryOut(workshop, { ...errand, key: workshop.world.token() });
}
