import type { Id } from '#domain/model/id.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { DAY, dayAfter, later, shanghaiInstant } from '#domain/model/time.ts';
import type { DutyShift } from '#domain/visit/roster/duty-shift.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import type { Versioned } from '#store/record.ts';
import type { Connection, PageArguments } from './connection.ts';
import { cursorOf } from './connection.ts';
import type { GraphContext } from './context.ts';

type ShiftPage = Connection<Versioned<DutyShift>>;
type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** A page of a station's shifts that begin between two days. */
export async function shiftsBetween(
  station: Id<'DutyStation'>,
  { from, to, first, after }: Days & PageArguments,
  { reader }: GraphContext,
): Promise<ShiftPage> {
  const start = after ?? cursorOf(shanghaiInstant(from));
  const page = await reader.page(DutyShifts, { list: 'dutyShiftsOfStation', key: station }, { first, after: start });
  const end = shanghaiInstant(dayAfter(to));
  return upTo(page, ({ period }) => period.from < end);
}

/** A page of a station's shifts with nobody on them, from those that are still on. None lasts longer than a day. */
export async function gapsFromNow(
  station: Id<'DutyStation'>,
  { first, after }: PageArguments,
  { reader, world }: GraphContext,
): Promise<ShiftPage> {
  const now = world.now();
  const start = after ?? cursorOf(later(now, -DAY));
  const page = await reader.page(DutyShifts, { list: 'dutyGapsOfStation', key: station }, { first, after: start });
  return { ...page, edges: page.edges.filter(({ node }) => node.period.to > now) };
}

/** The list is in the order of their beginning: what comes after the first that is out is out too. */
function upTo({ edges, pageInfo }: ShiftPage, isIn: (shift: DutyShift) => boolean): ShiftPage {
  const kept = edges.filter(({ node }) => isIn(node));
  const hasNextPage = pageInfo.hasNextPage && kept.length === edges.length;
  return { edges: kept, pageInfo: { hasNextPage, endCursor: kept.at(-1)?.cursor ?? null } };
}
