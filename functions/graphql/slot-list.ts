import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { seatsOf } from '#domain/visit/visit/holds.ts';
import { freeSeats } from '#domain/visit/visit/seat.ts';
import type { Versioned } from '#store/record.ts';
import type { Connection, PageArguments } from './connection.ts';
import { cursorOf } from './connection.ts';
import type { GraphContext } from './context.ts';
import type { Reader } from './reader.ts';

type SlotPage = Connection<Versioned<Slot>>;

const MOST_ALTERNATIVES = 5;
/** How many slots before and after a full one are looked through for free seats of its mode. */
const LOOKED_THROUGH = 10;

export interface SlotRange {
  readonly centreId: string;
  /** The first and the last day. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A page of a centre's slots between two days; the list is in the order of their beginning. */
export async function slotsBetween(
  reader: Reader,
  { centreId, from, to, first, after }: SlotRange & PageArguments,
): Promise<SlotPage> {
  const start = after ?? cursorOf(shanghaiInstant(from));
  const { edges, pageInfo } = await reader.page(Slots, listOf(centreId), { first, after: start });
  const end = shanghaiInstant(dayAfter(to));
  const within = edges.filter(({ node }) => node.period.from < end);
  const endCursor = within.at(-1)?.cursor ?? null;
  const hasNextPage = pageInfo.hasNextPage && within.length === edges.length;
  return { edges: within, pageInfo: { hasNextPage, endCursor } };
}

/** How many seats of a slot are free; the seats of a whole list are read in one batch. */
export async function freeSeatsOf(slot: Slot, { reader, world }: GraphContext): Promise<number> {
  return freeSeats(slot, await reader.holdings(seatsOf(slot)), world.now()).length;
}

/** Other slots of the same centre and mode that have free seats and have not begun, the nearest in time first. */
export async function alternativesTo(slot: Slot, context: GraphContext): Promise<readonly Versioned<Slot>[]> {
  const { reader, world } = context;
  const page = { first: LOOKED_THROUGH, after: cursorOf(slot.period.from) };
  const pages = await Promise.all(
    [false, true].map((descending) => reader.page(Slots, listOf(slot.centre), page, { descending })),
  );
  const others = pages
    .flatMap(({ edges }) => edges.map(({ node }) => node))
    .filter(({ id, mode, period }) => id !== slot.id && mode === slot.mode && period.from > world.now());
  const free = await Promise.all(others.map((each) => freeSeatsOf(each, context)));
  const distance = ({ period }: Slot) => Math.abs(Date.parse(period.from) - Date.parse(slot.period.from));
  return others
    .filter((_, i) => free[i] !== 0)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_ALTERNATIVES);
}

function listOf(centre: string) {
  return { list: 'slotsOfCentre', key: centre };
}
