import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { DutyShift, DutyShiftEvent } from './duty-shift.ts';
import { placeOn } from './duty-shift.ts';
import { evolve } from './evolve.ts';
import { claims, facts, lists } from './holds.ts';

/** Who is on duty is posted up wherever suspects may ask for them; a lawyer sees the shifts they are on or were on. */
export const DutyShifts: Aggregate<'DutyShift', DutyShift, DutyShiftEvent> = {
  kind: 'DutyShift',
  evolve,
  claims,
  lists,
  facts,
  gates: [],
  visible: (shift, actor) =>
    has(actor, 'OFFICER', 'LEADER', 'CENTRE_STAFF', 'SYSTEM') ||
    placeOn(shift, actor.id) !== undefined ||
    shift.former.includes(actor.id),
};
