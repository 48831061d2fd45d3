import type { Actor } from '#domain/model/actor.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Obstruction } from './obstruction.ts';
import { reviewersOf } from './obstruction.ts';

export type ObstructionAction = 'ACKNOWLEDGE' | 'ANSWER' | 'ACCEPT' | 'ESCALATE' | 'WITHDRAW';

const body = { roles: ['LEADER'], guard: whoseTurn, article: '司发〔2015〕14号 41, 42' } as const;
const lawyer = { roles: ['LAWYER'], guard: ownReport, article: 'CPL 49, 司发〔2015〕14号 41' } as const;
const OPEN = ['REPORTED', 'ACKNOWLEDGED'] as const;

/**
 * A leader answers when it is their organ's turn, and has said before whose act it was: staff at the door are often those
 * complained of. The lawyer alone takes a report further, or back.
 */
export const transitions: readonly Transition<Obstruction, ObstructionAction>[] = [
  { action: 'ACKNOWLEDGE', from: ['REPORTED'], to: 'ACKNOWLEDGED', ...body },
  { action: 'ANSWER', from: ['ACKNOWLEDGED'], to: 'ANSWERED', ...body },
  { action: 'ACCEPT', from: ['ANSWERED'], to: 'CLOSED', ...lawyer },
  { action: 'ESCALATE', from: [...OPEN, 'ANSWERED'], to: 'REPORTED', ...lawyer, guard: whereNext },
  { action: 'WITHDRAW', from: [...OPEN, 'ANSWERED'], to: 'WITHDRAWN', ...lawyer },
];

/** The organ itself, not those below it: the one complained of does not decide for the one above, nor the other way round. */
function whoseTurn({ turn, involved }: Obstruction, actor: Actor): Refusal | undefined {
  if (actor.organ !== turn.organ) return refuse('NOT_YOUR_TURN');
  return isOwn(actor, ...involved) ? refuse('OWN_ACT') : undefined;
}

/** Whoever is a lawyer and a leader sees the reports of others too: a role is not enough. */
function ownReport({ lawyer: reporter }: Obstruction, actor: Actor): Refusal | undefined {
  return actor.id === reporter ? undefined : refuse('NOT_YOUR_REPORT');
}

/** After the second procuratorate there is nowhere to go. */
function whereNext(report: Obstruction, actor: Actor): Refusal | undefined {
  const last = report.turn.role === 'PROCURATORATE' && reviewersOf(report).length >= 2;
  return ownReport(report, actor) ?? (last ? refuse('ESCALATED_ALREADY') : undefined);
}
