import type { Appeal, AppealDecision, Entrustment, EntrustmentEvent } from './entrustment.ts';

export function evolve(state: Entrustment | undefined, event: EntrustmentEvent): Entrustment {
  if (event.type === 'PapersPresented') {
    const { type: _, ...papers } = event;
    return { ...papers, status: 'PRESENTED' };
  }
  if (state === undefined) throw new Error(`${event.type} before PapersPresented`);
  switch (event.type) {
    case 'ScansAttached':
      return { ...state, scans: [...(state.scans ?? []), ...event.scans] };
    case 'EntrustmentVerified': {
      const { type: _, ...defence } = event;
      return { ...state, ...defence, status: 'VERIFIED' };
    }
    case 'EntrustmentRejected': {
      const { type: _, ...rejection } = event;
      return { ...state, ...rejection, status: 'REJECTED' };
    }
    case 'EntrustmentAppealed':
      return { ...rejected(state), status: 'APPEALED', appeal: { statement: event.statement, at: event.at } };
    case 'EntrustmentAppealUpheld': {
      const { reason: _, rejectedBy, rejectedAt: _at, ...papers } = rejected(state);
      const overturned = rejectedBy === undefined ? {} : { overturned: [...(state.overturned ?? []), rejectedBy] };
      return { ...papers, ...overturned, appeal: decided(state, event, true), status: 'PRESENTED' };
    }
    case 'EntrustmentAppealDismissed':
      return { ...rejected(state), appeal: decided(state, event, false), status: 'REJECTED' };
    case 'OwnPapersAttempted':
    case 'OwnRejectionDecided':
      return state;
    case 'EntrustmentFirmLeft':
      return { ...state, firmLeft: true };
    case 'EntrustmentEnded':
      if (state.status !== 'VERIFIED') throw new Error('EntrustmentEnded before EntrustmentVerified');
      return { ...state, status: 'ENDED', endedAt: event.at };
    case 'VisitUnanswered':
      return { ...state, unanswered: { visit: event.visit, askedAt: event.askedAt } };
    case 'VisitAskedAgain': {
      const { unanswered: _, ...answered } = state;
      return answered;
    }
    case 'EntrustmentMoved':
      if (state.status !== 'VERIFIED') throw new Error('EntrustmentMoved before EntrustmentVerified');
      return { ...state, status: 'MOVED', movedTo: event.movedTo };
    case 'EntrustmentRevoked':
      if (!('detainee' in state)) throw new Error('EntrustmentRevoked before EntrustmentVerified');
      return { ...state, status: 'REVOKED', reason: event.reason };
  }
}

type Rejected = Extract<Entrustment, { status: 'REJECTED' | 'APPEALED' }>;

function rejected(state: Entrustment): Rejected {
  if (state.status !== 'REJECTED' && state.status !== 'APPEALED') throw new Error(`${state.id} was not rejected`);
  return state;
}

function decided({ appeal }: Entrustment, { by, at, reason }: Omit<AppealDecision, 'upheld'>, upheld: boolean): Appeal {
  if (appeal === undefined) throw new Error('an appeal was decided before it was made');
  return { ...appeal, decision: { upheld, by, at, reason } };
}
