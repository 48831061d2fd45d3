import { amendApproval } from '#domain/approval/approval/amend.ts';
import type { Approval } from '#domain/approval/approval/approval.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { refused } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import { refuse } from '../refusals.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import type { ExtendDeadline } from './extension.ts';
import { askedOf, excessive } from './extension.ts';

interface Records {
  readonly approval: Approval;
  readonly deadline: Deadline | undefined;
}

/** What amending reads beside the proposal. */
export const amending = ({ approval }: Pick<Records, 'approval'>) => ({
  deadline: internal(Deadlines, approval.subject),
});

/** Puts a returned proposal forward again: what is now asked for must be possible, and of the same kind. */
export function amendExtension({ approval, deadline }: Records, command: ExtendDeadline, context: Context): Decision {
  const asked = deadline && askedOf(deadline, command);
  if (deadline === undefined || asked?.known.approval !== approval.kind) {
    return refused(refuse('NO_SUCH_EXTENSION', { path: ['extension'] }));
  }
  const refusals = excessive(deadline, asked, context.now);
  if (refusals.length > 0) return refused(...refusals);
  const { extension, length } = asked.extended;
  return amendApproval({ approval }, { proposal: { extension, length }, reason: command.reason }, context);
}
