import type { Absence } from './absence.ts';
import { MOST_ABSENCES } from './absence.ts';
import type { Detainee, DetaineeEvent } from './detainee.ts';

export function evolve(state: Detainee | undefined, event: DetaineeEvent): Detainee {
  if (event.type === 'DetaineeAdmitted') {
    const { type: _, ...admission } = event;
    return { ...admission, status: 'DETAINED' };
  }
  if (state === undefined) throw new Error(`${event.type} before DetaineeAdmitted`);
  return { ...next(state, event), turns: (state.turns ?? 0) + 1 };
}

function next(state: Detainee, event: Exclude<DetaineeEvent, { type: 'DetaineeAdmitted' }>): Detainee {
  const { absences = [] } = state;
  switch (event.type) {
    case 'DetaineeReleased':
      return { ...state, status: 'RELEASED', releasedAt: event.releasedAt };
    case 'DetaineeMoved':
      return { ...state, status: 'MOVED', movedAt: event.movedAt, movedTo: event.movedTo };
    case 'VisitsRestricted':
      return { ...state, restriction: event.restriction };
    case 'VisitRestrictionLifted': {
      const { restriction: _, ...free } = state;
      return free;
    }
    case 'AbsenceRecorded': {
      const { absence, dropped } = event;
      const all = inOrder([...absences, absence]);
      // Before it was noted which, the first ones went.
      const kept =
        dropped === undefined ? all.slice(-MOST_ABSENCES) : all.filter((each) => !dropped.includes(each.number));
      return { ...state, absences: kept, absenceCount: absence.number };
    }
    case 'AbsenceCorrected':
      return {
        ...state,
        absences: inOrder(absences.map((each) => (isIt(each, event.absence) ? event.absence : each))),
      };
    case 'AbsenceEnded':
      return { ...state, absences: absences.flatMap((each) => (isIt(each, event) ? endedAt(each, event.at) : [each])) };
  }
}

function isIt({ number }: Absence, event: { readonly number: number }): boolean {
  return number === event.number;
}

/** Of one that had not begun, nothing is left. */
function endedAt(absence: Absence, at: string): readonly Absence[] {
  return at <= absence.from ? [] : [{ ...absence, to: at }];
}

function inOrder(absences: readonly Absence[]): readonly Absence[] {
  return [...absences].sort((one, other) => (one.from < other.from ? -1 : 1));
}
