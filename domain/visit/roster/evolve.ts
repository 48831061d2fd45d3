import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { DutyShift, DutyShiftEvent, OnDuty } from './duty-shift.ts';

export function evolve(state: DutyShift | undefined, event: DutyShiftEvent): DutyShift {
  if (event.type === 'DutyShiftPlanned') {
    const { type: _, ...planned } = event;
    return { ...planned, lawyers: [], former: [], status: 'PLANNED' };
  }
  if (state === undefined) throw new Error(`${event.type} before DutyShiftPlanned`);
  switch (event.type) {
    case 'DutyLawyerAssigned': {
      const { type: _, station: __, ...onDuty } = event;
      return { ...state, lawyers: [...state.lawyers, onDuty] };
    }
    case 'DutyLawyerWithdrawn':
      return without(
        { ...state, lawyers: state.lawyers.filter(({ lawyer }) => lawyer !== event.lawyer) },
        event.lawyer,
      );
    case 'DutyLawyerSwapped': {
      const { type: _, from, reason: __, station: ___, ...onDuty } = event;
      return without(
        replaced(state, from, () => onDuty),
        from,
      );
    }
    case 'DutyLawyerArrived':
      return replaced(state, event.lawyer, (place) => arrived(place, event.at));
    case 'DutyLawyerLeft':
      return replaced(state, event.lawyer, (place) => ({ ...place, leftAt: event.at }));
    case 'DutyShiftCancelled':
      return { ...state, status: 'CANCELLED', reason: event.reason };
  }
}

/** Whoever had left is there again. */
function arrived({ leftAt, ...place }: OnDuty, at: Instant): OnDuty {
  return { ...place, arrivedAt: at, ...(leftAt === undefined ? {} : { backAt: at }) };
}

function replaced(state: DutyShift, lawyer: Id<'Person'>, change: (place: OnDuty) => OnDuty): DutyShift {
  return { ...state, lawyers: state.lawyers.map((each) => (each.lawyer === lawyer ? change(each) : each)) };
}

function without(state: DutyShift, lawyer: Id<'Person'>): DutyShift {
  return { ...state, former: [...new Set([...state.former, lawyer])] };
}
