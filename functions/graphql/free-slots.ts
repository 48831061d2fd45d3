import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import type { Mode } from '#domain/visit/centre/mode.ts';
import type { Equipment } from '#domain/visit/centre/room.ts';
import { termsOn } from '#domain/visit/centre/room.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { offeredSeats } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import type { Versioned } from '#store/record.ts';
import type { Connection, PageArguments } from './connection.ts';
import { connection, cursorOf, pageOf, sortKeyOf } from './connection.ts';
import type { GraphContext } from './context.ts';
import { freeSeatsOf } from './slot-list.ts';

type SlotPage = Connection<Versioned<Slot>>;

/** What one page may look through, however few of it suit: slots, and seats of those that do. */
const MOST_SLOTS = 100;
const MOST_SEATS = 400;

interface Wanted extends PageArguments {
  readonly centreId: string;
  /** The first and the last day. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly mode?: Mode | undefined | null;
  readonly equipment?: readonly Equipment[] | undefined | null;
}

/**
 * A page of slots with seats that may be taken, by time. Its work is bounded, and so it may be short, or empty, while more
 * follow: its end says from where to go on.
 * @throws BAD_USER_INPUT if `first` or `after` is wrong
 */
export async function slotsWithFreeSeats(wanted: Wanted, context: GraphContext): Promise<SlotPage> {
  const { limit } = pageOf(wanted);
  const { reader, world } = context;
  const list = { list: 'slotsOfCentre', key: wanted.centreId };
  const [centre, page] = await Promise.all([
    reader.load(Centres, wanted.centreId),
    reader.page(Slots, list, { first: MOST_SLOTS, after: startOf(wanted, world.now()) }),
  ]);
  if (centre === null) return connection<never>([], false, undefined);
  const end = shanghaiInstant(dayAfter(wanted.to));
  const within = page.edges.filter(({ node }) => node.period.from < end);
  const more = page.pageInfo.hasNextPage && within.length === page.edges.length;
  const suiting = within.filter(({ node }) => node.period.from > world.now() && suits(node, centre, wanted));
  const looked = suiting.slice(0, countWithin(suiting.map(({ node }) => node.capacity)));
  const free = await Promise.all(looked.map(({ node }) => freeSeatsOf(node, context)));
  const found = looked.filter((_, i) => free[i] !== 0);
  const edges = found.slice(0, limit);
  // Where the page ends: at the last it shows, at the last whose seats were read, or at the last that was looked at.
  if (edges.length < found.length) return pageOfEdges(edges, true, edges.at(-1)?.cursor);
  if (looked.length < suiting.length) return pageOfEdges(edges, true, looked.at(-1)?.cursor);
  return pageOfEdges(edges, more, more ? page.pageInfo.endCursor : edges.at(-1)?.cursor);
}

function pageOfEdges(edges: SlotPage['edges'], hasNextPage: boolean, end: string | null | undefined): SlotPage {
  return { edges, pageInfo: { hasNextPage, endCursor: end ?? null } };
}

/** After the cursor, or from now or the first day on, whichever is later. */
function startOf({ from, after }: Wanted, now: string): string {
  const first = shanghaiInstant(from);
  const start = first > now ? first : now;
  return typeof after === 'string' && sortKeyOf(after) > start ? after : cursorOf(start);
}

function suits(slot: Slot, centre: Centre, { mode, equipment }: Wanted): boolean {
  if (offeredSeats(slot) === 0 || (mode != null && slot.mode !== mode)) return false;
  if (equipment == null || equipment.length === 0) return true;
  const room = centre.rooms.find(({ code }) => code === slot.room);
  const there = room === undefined ? [] : (termsOn(room, slot.date).equipment ?? []);
  return equipment.every((each) => there.includes(each));
}

/** How many of these have no more seats together than may be read, and one at least. */
function countWithin(capacities: readonly number[]): number {
  let seats = 0;
  const past = capacities.findIndex((capacity) => {
    seats += capacity;
    return seats > MOST_SEATS;
  });
  return past === -1 ? capacities.length : Math.max(1, past);
}
