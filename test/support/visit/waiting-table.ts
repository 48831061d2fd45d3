import { SYSTEM } from '#domain/model/actor.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import type { Entry, Waitlist, WaitlistEvent } from '#domain/visit/waitlist/waitlist.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import type { Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { MemoryTable } from '#store/memory.ts';
import { plant } from '../plant.ts';
import { aWaitlist } from './waiting.ts';

interface At {
  readonly table: MemoryTable;
  readonly world: Surroundings;
}

/** Lets these wait, with what is kept for them; a transaction takes a few at a time. */
export async function plantEntries(at: At, ...entries: readonly Entry[]): Promise<Waitlist['id']> {
  const { entries: _entries, marks: _marks, looked: _looked, ...opening } = aWaitlist();
  await plant(at, Waitlists, opening.id, { type: 'WaitlistOpened', ...opening });
  for (let i = 0; i < entries.length; i += 10) {
    const events = entries.slice(i, i + 10).flatMap(joining);
    const procedure = {
      reads: () => ({ waitlist: one(Waitlists, opening.id) }),
      rule: () => accepted({}, changed(Waitlists, opening, ...events)),
    };
    const key = at.world.token();
    await commit(at.table, { operation: 'plant', key, digest: '', actor: SYSTEM, input: {}, procedure }, at.world);
  }
  return opening.id;
}

function joining({ offer, declined: _, promoted: __, ...entry }: Entry): readonly WaitlistEvent[] {
  const { entrustment } = entry;
  return [
    { type: 'WaitlistJoined', ...entry },
    ...(offer === undefined ? [] : [{ type: 'SeatOffered', entrustment, ...offer } as const]),
  ];
}

/** A record as it stands in a table. */
export function stateIn<State>(table: MemoryTable, id: string): State {
  const item = table.items().find(({ PK, SK }) => PK === id && SK === 'STATE');
  if (item === undefined) throw new Error(`${id} is not there`);
  return item.state as State;
}
