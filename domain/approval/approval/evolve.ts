import type { Id } from '#domain/model/id.ts';
import type { Approval, ApprovalEvent, Hand, Taken } from './approval.ts';

export function evolve(state: Approval | undefined, event: ApprovalEvent): Approval {
  if (event.type === 'ApprovalProposed') {
    const { type: _, ...proposed } = event;
    return { ...proposed, taken: [], hands: [], status: 'OPEN' };
  }
  if (state === undefined) throw new Error(`${event.type} before ApprovalProposed`);
  switch (event.type) {
    case 'ApprovalStepTaken':
      return { ...open(withStep(state, event)), status: 'OPEN', lapsesAt: event.lapsesAt };
    case 'ApprovalGranted':
      return { ...open(withStep(state, event)), status: 'GRANTED', grantedAt: event.at };
    case 'ApprovalReturned': {
      const { opinion, lapsesAt } = event;
      return {
        ...open(state),
        taken: [],
        hands: [...state.hands, ...handsOf(event)],
        status: 'RETURNED',
        opinion,
        lapsesAt,
      };
    }
    case 'ApprovalAmended': {
      const { proposal, reason, lapsesAt } = event;
      return { ...open(state), proposal, reason, taken: [], status: 'OPEN', lapsesAt };
    }
    case 'ApprovalRejected': {
      const { at, opinion } = event;
      return {
        ...open(state),
        hands: [...state.hands, ...handsOf(event)],
        status: 'REJECTED',
        opinion,
        rejectedAt: at,
      };
    }
    case 'ApprovalWithdrawn':
      return { ...open(state), status: 'WITHDRAWN', withdrawnAt: event.at };
    case 'ApprovalLapsed':
      return { ...open(state), status: 'LAPSED', lapsedAt: event.at };
    case 'OwnApprovalAttempted':
      return state;
  }
}

/** What lasts of an approval from one status to the next. */
function open(state: Approval) {
  const { id, kind, subject, organ, proposer, parties, proposal, reason, proposedAt, taken, hands } = state;
  const whose = parties === undefined ? {} : { parties };
  return { id, kind, subject, organ, proposer, ...whose, proposal, reason, proposedAt, taken, hands };
}

function withStep(state: Approval, { step, by, at, opinion, onBehalfOf }: Taken): Approval {
  const taken: Taken = {
    ...{ step, by, at },
    ...(opinion === undefined ? {} : { opinion }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  };
  return { ...state, taken: [...state.taken, taken], hands: [...state.hands, ...handsOf(taken)] };
}

/** Neither of the two may take another step: it is one power. */
function handsOf({ by, onBehalfOf }: Hand): readonly Id<'Person'>[] {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf];
}
