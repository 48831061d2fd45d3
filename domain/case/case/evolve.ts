import type { Case, CaseEvent } from './case.ts';

export function evolve(state: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'CaseAccepted') {
    const { type: _, ...accepted } = event;
    return { ...accepted, status: 'UNDER_FILING_REVIEW' };
  }
  if (state === undefined) throw new Error(`${event.type} before CaseAccepted`);
  switch (event.type) {
    case 'CaseFiled': {
      const { at, by } = event;
      return { ...state, status: 'FILED', filedAt: at, filedBy: by };
    }
    case 'CaseDeclined': {
      const { at, by, reason } = event;
      return { ...state, status: 'NOT_FILED', declinedAt: at, declinedBy: by, reason };
    }
    case 'OwnWorkAttempted':
      return state;
  }
}
