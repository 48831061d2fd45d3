import type { Entrustment, EntrustmentEvent } from './entrustment.ts';

export function evolve(state: Entrustment | undefined, event: EntrustmentEvent): Entrustment {
  if (event.type === 'PapersPresented') {
    const { type: _, ...papers } = event;
    return { ...papers, status: 'PRESENTED' };
  }
  if (state === undefined) throw new Error(`${event.type} before PapersPresented`);
  switch (event.type) {
    case 'EntrustmentVerified': {
      const { type: _, ...defence } = event;
      return { ...state, ...defence, status: 'VERIFIED' };
    }
    case 'EntrustmentRejected':
      return { ...state, status: 'REJECTED', reason: event.reason };
    case 'EntrustmentRevoked':
      if (!('detainee' in state)) throw new Error('EntrustmentRevoked before EntrustmentVerified');
      return { ...state, status: 'REVOKED', reason: event.reason };
  }
}
