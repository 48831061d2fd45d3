import { isFlagged, without } from './flags.ts';
import { isAwaited, isForVisit } from './permission.ts';
import type { Visit, VisitEvent } from './visit.ts';

type Opening = Extract<VisitEvent, { type: 'VisitBooked' | 'SeatHeld' | 'WalkInAdmitted' }>;

export function evolve(state: Visit | undefined, event: VisitEvent): Visit {
  switch (event.type) {
    case 'VisitBooked':
    case 'SeatHeld':
    case 'WalkInAdmitted':
      return opening(event);
    default:
      if (state === undefined) throw new Error(`${event.type} before the visit was booked`);
      return next(state, event);
  }
}

function opening(event: Opening): Visit {
  switch (event.type) {
    case 'VisitBooked': {
      const { type: _, ...booking } = event;
      return { ...booking, status: awaited(booking) };
    }
    case 'SeatHeld': {
      const { type: _, ...held } = event;
      return { ...held, status: 'HELD', extended: false };
    }
    case 'WalkInAdmitted': {
      const { type: _, at: checkedInAt, ...booking } = event;
      return { ...booking, status: 'CHECKED_IN', checkedInAt };
    }
  }
}

function next(state: Visit, event: Exclude<VisitEvent, Opening>): Visit {
  switch (event.type) {
    case 'HoldExtended':
      return { ...held(state), until: event.until, extended: true };
    case 'HoldLapsed':
      return { ...released(state), status: 'LAPSED' };
    case 'VisitConfirmed': {
      const { type: _, ...confirmed } = event;
      const { dueBy, ...before } = released(state);
      // While the visit itself waits for permission the 48 hours do not run: asking ended them.
      const runs =
        dueBy === undefined || (event.permission !== undefined && isForVisit(event.permission)) ? {} : { dueBy };
      const visit = { ...before, ...runs, ...confirmed };
      return { ...visit, status: awaited(visit) };
    }
    case 'VisitRescheduled': {
      const { type: _, requestedBy: _requested, ...placement } = event;
      // What was said of the old time says nothing of the new one.
      const {
        flags: _flags,
        expectedAt: _expected,
        reminded: _reminded,
        pass: _pass,
        turnedAway: _away,
        ...kept
      } = state;
      return { ...kept, ...placement };
    }
    case 'PartyChanged':
      return changed(state, event);
    case 'VisitPermitted':
      return permitted(state, event);
    case 'PermissionWaived': {
      const { permission, dueBy } = event;
      return { ...state, permission, dueBy, status: awaited({ permission }) };
    }
    case 'VisitRefused':
      return { ...state, permission: event.permission, status: 'REFUSED', refusal: event.refusal };
    case 'OwnWorkAttempted':
      return state;
    case 'VisitFirmLeft': {
      const { firm: _, ...rest } = state;
      return rest;
    }
    case 'VisitFlagged':
      return isFlagged(state, event.flag.cause) ? state : { ...state, flags: [...(state.flags ?? []), event.flag] };
    case 'VisitUnflagged':
      return without(state, event.cause);
    case 'DelayReported':
      return { ...state, expectedAt: event.expectedAt };
    case 'VisitReminded':
      return { ...state, reminded: (state.reminded ?? 0) + (event.count ?? 1) };
    case 'VisitCheckedIn':
      return { ...state, status: 'CHECKED_IN', checkedInAt: event.at };
    case 'VisitCompleted':
      if (state.status !== 'CHECKED_IN') throw new Error('VisitCompleted before VisitCheckedIn');
      return { ...state, status: 'COMPLETED', completedAt: event.at };
    case 'VisitMissed':
      return { ...state, status: 'NO_SHOW', missedAt: event.at };
    case 'EntryRefused':
      return { ...state, turnedAway: { at: event.at, code: event.code } };
    case 'NoShowCorrected':
      if (state.status !== 'NO_SHOW') throw new Error('NoShowCorrected before VisitMissed');
      return { ...unmissed(state), status: 'CANCELLED', reason: event.reason };
    case 'VisitOverran':
      return { ...state, overranAt: event.at };
    case 'VisitCancelled':
      return { ...released(state), status: 'CANCELLED', reason: event.reason };
  }
}

type Held = Extract<Visit, { status: 'HELD' }>;

function held(state: Visit): Held {
  if (state.status !== 'HELD') throw new Error(`${state.id} is not held`);
  return state;
}

/** A visit without what only a held one has. */
function released(state: Visit): Omit<Held, 'until' | 'extended' | 'status'> {
  if (state.status !== 'HELD') return state;
  const { until: _until, extended: _extended, ...rest } = state;
  return rest;
}

function unmissed({ missedAt: _, ...rest }: Extract<Visit, { status: 'NO_SHOW' }>) {
  return rest;
}

function awaited({ permission }: Pick<Visit, 'permission'>): 'AWAITING_PERMISSION' | 'CONFIRMED' {
  return isAwaited(permission) ? 'AWAITING_PERMISSION' : 'CONFIRMED';
}

type Of<Type extends VisitEvent['type']> = Extract<VisitEvent, { type: Type }>;

function changed(state: Visit, { type: _, undecided: _undecided, ...event }: Of<'PartyChanged'>): Visit {
  const { companion: _companion, assistant: _assistant, interpreter: _interpreter, ...alone } = state;
  const visit = { ...alone, ...event };
  return { ...visit, status: awaited(visit) };
}

/** A refused interpreter leaves the visit confirmed without them. */
function permitted(state: Visit, { permission, dueBy }: Of<'VisitPermitted'>): Visit {
  const { interpreter, ...rest } = state;
  const comes = interpreter !== undefined && permission.decided?.withoutInterpreter === undefined;
  return {
    ...rest,
    ...(comes ? { interpreter } : {}),
    ...(dueBy === undefined ? {} : { dueBy }),
    permission,
    status: 'CONFIRMED',
  };
}
