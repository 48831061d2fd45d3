import type { Body, Obstruction, ObstructionEvent } from './obstruction.ts';

export function evolve(state: Obstruction | undefined, event: ObstructionEvent): Obstruction {
  if (event.type === 'ObstructionReported') {
    const { type: _, ...reporting } = event;
    return { ...reporting, stage: 1, answers: [], status: 'REPORTED' };
  }
  if (state === undefined) throw new Error(`${event.type} before ObstructionReported`);
  const report = reportOf(state);
  switch (event.type) {
    case 'ObstructionAcknowledged': {
      const involved = [...new Set([...state.involved, ...event.involved])];
      return { ...report, involved, status: 'ACKNOWLEDGED', acknowledgedAt: event.at };
    }
    case 'ObstructionAnswered':
      return { ...report, answers: [...state.answers, event.answer], status: 'ANSWERED', replyBy: event.replyBy };
    case 'ObstructionEscalated': {
      const { turn } = event;
      return {
        ...report,
        bodies: joined(state.bodies, { role: turn.role, code: turn.organ }),
        turn,
        stage: state.stage + 1,
        status: 'REPORTED',
      };
    }
    case 'ObstructionClosed':
      return { ...report, status: 'CLOSED', closedAt: event.at, closedBy: event.by };
    case 'ObstructionWithdrawn':
      return { ...report, status: 'WITHDRAWN', withdrawnAt: event.at, reason: event.reason };
    case 'ObstructionAnswerTimed':
    case 'ObstructionDisclosed':
    case 'OwnWorkAttempted':
      return state;
  }
}

/** What does not change with the status. */
function reportOf(state: Obstruction) {
  const { id, kind, lawyer, lawyerName, firm, organ, entrustment, visit, statement } = state;
  const { happenedAt, reportedAt, involved, bodies, turn, stage, answers } = state;
  return {
    ...{ id, kind, lawyer, lawyerName, organ, statement, happenedAt, reportedAt },
    ...(firm === undefined ? {} : { firm }),
    ...(entrustment === undefined ? {} : { entrustment }),
    ...(visit === undefined ? {} : { visit }),
    ...{ involved, bodies, turn, stage, answers },
  };
}

function joined(bodies: readonly Body[], body: Body): readonly Body[] {
  return bodies.some(({ code }) => code === body.code) ? bodies : [...bodies, body];
}
