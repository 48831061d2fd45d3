import type { Id } from '#domain/model/id.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { DutyRequestEvent } from '#domain/visit/duty-request/duty-request.ts';
import type { HandOut } from '#domain/visit/duty-request/hand-out.ts';
import { handOutDutyRequest } from '#domain/visit/duty-request/hand-out.ts';
import type { DutyShiftEvent } from '#domain/visit/roster/duty-shift.ts';
import type { Recorded } from '#store/event.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type Waiting = Extract<DutyRequestEvent, { type: 'DutyLawyerRequested' | 'DutyRequestReturned' }>;
type Coming = Extract<DutyShiftEvent, { type: 'DutyLawyerArrived' | 'DutyLawyerAssigned' | 'DutyLawyerSwapped' }>;

const handingOut = { ...handOutDutyRequest, operation: 'handOutDutyRequest' } as const;

/** A request that waits goes to the shift that is on: no shift lasts longer than a day. */
const toTheShift = reaction({
  ...handingOut,
  over: ({ station }: Waiting, { at }: Recorded) => ({
    list: 'dutyShiftsOfStation',
    key: station,
    from: later(at, -DAY),
    before: later(at, 1),
  }),
  commands: (_event, { aggregate }, shiftId: Id): readonly HandOut[] => [{ requestId: aggregate, shiftId }],
});

/** What a lawyer had who is on the shift no more. */
const ofTheShift = reaction({
  ...handingOut,
  over: (_event: DutyShiftEvent, { aggregate: key }: Recorded) => ({ list: 'dutyRequestsOfShift', key }),
  commands: (_event, { aggregate }, requestId: Id): readonly HandOut[] => [{ requestId, shiftId: aggregate }],
});

/** What has waited for somebody to come. */
const ofTheStation = reaction({
  ...handingOut,
  over: ({ station }: Coming) => ({ list: 'dutyRequestsWaiting', key: station ?? '' }),
  commands: (_event, { aggregate }, requestId: Id): readonly HandOut[] => [{ requestId, shiftId: aggregate }],
});

/** What happens to requests for duty lawyers of itself. */
export const duty: Reactions = {
  DutyLawyerRequested: [toTheShift],
  DutyRequestReturned: [toTheShift],
  DutyLawyerWithdrawn: [ofTheShift],
  DutyLawyerLeft: [ofTheShift],
  DutyShiftCancelled: [ofTheShift],
  DutyLawyerSwapped: [ofTheShift, ofTheStation],
  DutyLawyerArrived: [ofTheStation],
  DutyLawyerAssigned: [ofTheStation],
};
