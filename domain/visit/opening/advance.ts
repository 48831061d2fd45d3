import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { dayAfter, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { Centres } from '../centre/centres.ts';
import { HORIZON } from '../slot/horizon.ts';
import { canOpen, openingOf, readingOf } from '../slot/open.ts';
import type { RoomTimes } from '../slot/room-time.ts';
import { sessions } from '../slot/sessions.ts';
import type { Slot } from '../slot/slot.ts';
import type { Opening } from './opening.ts';
import { Openings } from './openings.ts';

/** Sessions looked at in one step, with their slots and rooms; and slots opened in it, four writes each. */
export const LOOKED_AT = 60;
export const MOST_OPENED = 20;

/** Spreads the rounds of all centres over the first hours of a day. Minutes. */
const SPREAD = 180;

const reads = (id: string) => ({
  opening: internal(Openings, id),
  centre: internal(Centres, `Centre_${id.slice('Opening_'.length)}`),
});
type First = RecordsOf<ReturnType<typeof reads>>;
type Asked = Pick<Context, 'now'>;

const further = ({ opening, centre }: First, asked: Asked) => readingOf(ahead(centre, opening, asked));

type Records = First & { readonly existing: readonly (Slot | undefined)[] } & RoomTimes;

/** One step of the daily round: opens what is missing among the next sessions, up to the horizon. */
function advance({ opening, centre, existing, ...times }: Records, _command: object, context: Context): Decision {
  if (opening === undefined || centre === undefined || opening.at > context.now) return accepted({});
  const looked = ahead(centre, opening, context);
  const missing = looked.flatMap((slot, place) =>
    existing[place] === undefined && canOpen(slot, times, context) ? [{ slot, place }] : [],
  );
  const slots = missing.slice(0, MOST_OPENED).map(({ slot }) => slot);
  const seen = missing[MOST_OPENED]?.place ?? looked.length;
  const next = seen < looked.length || looked.length === LOOKED_AT ? goingOn(opening, looked, seen) : undefined;
  const advanced = { type: 'OpeningAdvanced', at: context.now, ...(next ?? tomorrow(opening, context.now)) } as const;
  return accepted({}, ...openingOf(centre, slots), changed(Openings, opening, advanced));
}

/** The next sessions up to the horizon, from where the round is. */
function ahead(centre: Centre | undefined, opening: Opening | undefined, { now }: Asked): readonly Slot[] {
  if (centre === undefined || opening === undefined) return [];
  const today = shanghaiDay(now);
  const [from, place] = opening.day < today ? [today, 0] : [opening.day, opening.place];
  const last = dayAfter(today, HORIZON - 1);
  const found: Slot[] = [];
  for (let day = from; day <= last && found.length < place + LOOKED_AT; day = dayAfter(day)) {
    found.push(...sessions(centre, day, day));
  }
  return found.slice(place, place + LOOKED_AT);
}

/** Where the round stands when it has seen to so many of the sessions it looked at. */
function goingOn({ day, place }: Opening, looked: readonly Slot[], seen: number) {
  const last = looked[seen - 1];
  if (last === undefined) return { day, place };
  const ofDay = looked.slice(0, seen).filter(({ date }) => date === last.date).length;
  return { day: last.date, place: ofDay + (last.date === day ? place : 0) };
}

function tomorrow({ id }: Opening, now: Instant) {
  const day = dayAfter(shanghaiDay(now));
  return { at: later(shanghaiInstant(day), (1 + shardOf(id, SPREAD)) * 60_000), day, place: 0 };
}

/** What a sweep does for a centre whose round is to go on. */
export const advancingOpening = { reads, further, rule: advance };
