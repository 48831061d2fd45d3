import type { Deadline } from '#domain/deadline/deadline.ts';
import { met } from '#domain/deadline/deadline.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Case, CaseEvent } from './case.ts';
import { filingTerm } from './filing-term.ts';

export function evolve(state: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'CaseAccepted') {
    const { type: _, ...accepted } = event;
    return { ...accepted, status: 'UNDER_FILING_REVIEW' };
  }
  if (state === undefined) throw new Error(`${event.type} before CaseAccepted`);
  switch (event.type) {
    case 'CaseFiled': {
      const { at, by } = event;
      return { ...state, status: 'FILED', filedAt: at, filedBy: by, deadlines: reviewed(state, at) };
    }
    case 'CaseDeclined': {
      const { at, by, reason } = event;
      return { ...state, status: 'NOT_FILED', declinedAt: at, declinedBy: by, reason, deadlines: reviewed(state, at) };
    }
    case 'OwnWorkAttempted':
      return state;
  }
}

function reviewed(state: Case, at: Instant): readonly Deadline[] {
  return met(state.deadlines, filingTerm(state), at);
}
