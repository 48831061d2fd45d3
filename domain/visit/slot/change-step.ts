import { fold } from '#domain/model/aggregate.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Change, Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, untaken } from '#domain/model/decision.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { holdings, one, several } from '#domain/model/reads.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { Centres } from '../centre/centres.ts';
import { nextRevision } from '../centre/holds.ts';
import { seatsOf } from '../visit/holds.ts';
import { adjusting } from './adjust.ts';
import { calledFor } from './called-for.ts';
import { HORIZON } from './horizon.ts';
import { canOpen, openingOf } from './open.ts';
import type { SlotStep } from './open-through.ts';
import { pieceOf } from './piece.ts';
import type { RoomTimes } from './room-time.ts';
import { roomIsFree, roomTimes } from './room-time.ts';
import { sessionOn, slotId } from './sessions.ts';
import type { Slot } from './slot.ts';
import { needsRoom, offeredSeats } from './slot.ts';
import { Slots } from './slots.ts';

const reads = ({ input, step }: SlotStep) => {
  const { code, dates } = pieceOf(input, step);
  const organ = String(input.centre).slice('Centre_'.length);
  return {
    centre: one(Centres, String(input.centre)),
    slots: several(
      Slots,
      dates.map((date) => slotId(organ, code, date)),
    ),
  };
};
type First = RecordsOf<ReturnType<typeof reads>>;

const further = ({ centre, slots }: First, command: SlotStep) => {
  const adjusted = toAdjust(centre, slots);
  return {
    held: holdings(adjusted.flatMap(seatsOf)),
    ...roomTimes([...adjusted, ...notOpened(centre, slots, command)]),
  };
};

type Records = First & { readonly held: readonly (Holding | undefined)[] } & RoomTimes;

/** Brings some slots to what the centre, as it is at this step, calls for: done again, nothing more happens. */
function changeStep({ centre, slots, held, ...times }: Records, command: SlotStep, context: Context): Decision {
  const adjusted = toAdjust(centre, slots);
  const changes = adjusted.flatMap((slot, place): readonly Change[] => {
    const before = adjusted.slice(0, place).reduce((seats, { capacity }) => seats + capacity, 0);
    return slot.period.from > context.now
      ? adjustment(centre, slot, { held: held.slice(before, before + slot.capacity), times })
      : [];
  });
  const last = dayAfter(shanghaiDay(context.now), HORIZON - 1);
  const missing = notOpened(centre, slots, command).filter((slot) => slot.date <= last);
  return accepted(
    {},
    ...changes,
    ...(changes.length === 0 ? [] : [untaken(nextRevision(centre))]),
    ...openingOf(
      centre,
      missing.filter((slot) => canOpen(slot, times, context)),
    ).filter(({ change }) => change !== 'untaken' || changes.length === 0),
  );
}

interface Found {
  readonly held: Records['held'];
  readonly times: RoomTimes;
}

/** A slot that gave its room away comes back only if it is still free. */
function adjustment(centre: Centre, slot: Slot, { held, times }: Found): readonly Change[] {
  const events = adjusting(slot, calledFor(centre, slot), held);
  if (events.length === 0) return [];
  const comesBack = !needsRoom(slot) && needsRoom(fold(Slots, slot, events));
  return comesBack && !roomIsFree(slot, times) ? [] : [changed(Slots, slot, ...events)];
}

function toAdjust(centre: Centre, slots: First['slots']): readonly Slot[] {
  return slots.filter(
    (slot): slot is Slot => slot !== undefined && calledFor(centre, slot).seats !== offeredSeats(slot),
  );
}

/** Sessions that are called for and were not opened: because of a closure that is lifted now, or a change. */
function notOpened(centre: Centre, slots: First['slots'], { input, step }: SlotStep): readonly Slot[] {
  const { code, dates } = pieceOf(input, step);
  const template = centre.templates.find((each) => each.code === code);
  if (template === undefined) return [];
  return dates.flatMap((date, place) => (slots[place] === undefined ? (sessionOn(centre, template, date) ?? []) : []));
}

/** How a change of a centre reaches its slots. */
export const slotChangeStep = { reads, further, rule: changeStep };
