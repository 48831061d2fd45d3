import type { Change, Context } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { beginProcess } from '#domain/process/process/begin.ts';
import type { Centre } from '../centre/centre.ts';
import type { Room } from '../centre/room.ts';
import { mostSeats } from '../centre/room.ts';
import { FURTHEST } from './horizon.ts';
import { piecesIn } from './piece.ts';
import { URGENT_AHEAD } from './urgent-code.ts';

/** Which slots a change of a centre may reach. */
export interface Reach {
  /** Codes of the templates; of each day, in the order in which their slots are to be seen to. */
  readonly templates: readonly string[];
  readonly from: LocalDate;
  /** The last day; as far as slots can be open without it. */
  readonly until?: LocalDate | undefined;
}

/** Writes of a step that are left for slots, beside those of the command and the process, and of seats over and above. */
const WRITES = 80;
/** State, event, two list rows, the room's day: what a slot takes beside its seats. */
const WRITES_A_SLOT = 5;

/** What a change begins: nothing, where no slot can be open that it would reach. */
export interface Begun {
  readonly begun: { readonly process?: Id<'Process'> };
  readonly changes: readonly Change[];
}

/** The changes that begin a process by which slots that are open come to what a centre calls for. */
export function changeSlots(centre: Centre, reach: Reach, context: Context): Begun {
  const { from, until } = within(reach, context.now);
  const templates = reach.templates.map((code) => `${code}:${daysOfAStep(roomsOf(centre, code))}`).join(' ');
  const today = shanghaiDay(context.now);
  // One opened by hand may run over midnight: it is dated the day before the night that a closure begins in.
  const byHandFrom = from > today ? dayAfter(from, -1) : today;
  const byHand = { byHandFrom, byHandUntil: dayAfter(today, URGENT_AHEAD) };
  const input = { centre: centre.id, from, until, templates, ...byHand, days: daysOfAStep(centre.rooms) };
  const steps = piecesIn(input);
  if (steps === 0) return { begun: {}, changes: [] };
  const { id, changes } = beginProcess({ kind: 'SLOT_CHANGE', input, steps }, context);
  return { begun: { process: id }, changes };
}

/** From today on, and no further than slots can have been opened. */
function within({ from: asked, until: last }: Reach, now: Instant): { from: LocalDate; until: LocalDate } {
  const today = shanghaiDay(now);
  const furthest = dayAfter(today, FURTHEST);
  const from = asked < today ? today : asked;
  const until = last === undefined || last > furthest ? furthest : last;
  return { from: from > until ? until : from, until };
}

function roomsOf({ rooms, templates }: Centre, template: string): readonly Room[] {
  const of = templates.find(({ code }) => code === template)?.room;
  return rooms.filter(({ code }) => code === of);
}

/** As many days as fit into a transaction with one slot each, whatever seats these rooms have or ever had. */
function daysOfAStep(rooms: readonly Room[]): number {
  return Math.max(1, Math.floor(WRITES / (WRITES_A_SLOT + Math.max(1, ...rooms.map(mostSeats)))));
}
