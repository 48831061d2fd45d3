import { openProposalOf } from '#domain/approval/approval/holds.ts';
import { propose } from '#domain/approval/approval/propose.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { refused } from '#domain/model/decision.ts';
import { holdings } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Deadline } from './deadline.ts';
import type { ExtendDeadline } from './extension.ts';
import { askedOf, excessive } from './extension.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly deadline: Deadline;
  /** Whether such a proposal waits already. */
  readonly waiting: readonly (Holding | undefined)[];
}

/** What proposing reads beside the deadline. */
export function proposing({ deadline }: Pick<Records, 'deadline'>, command: ExtendDeadline) {
  const kind = askedOf(deadline, command)?.known.approval;
  return { waiting: holdings(kind === undefined ? [] : [openProposalOf(deadline.id, kind)]) };
}

/** Puts an extension before those who have to agree: for a public-security case, the organ next above (PSAPL 118). */
export function proposeExtension({ deadline, waiting }: Records, command: ExtendDeadline, context: Context): Decision {
  const forbidden = forbids(transitions, deadline, 'PROPOSE_EXTENSION', context.actor);
  if (forbidden !== undefined) return refused(forbidden);
  const asked = askedOf(deadline, command);
  if (asked === undefined) return refused(refuse('NO_SUCH_EXTENSION', { path: ['extension'] }));
  const { approval: kind, article } = asked.known;
  if (kind === undefined) return refused(refuse('NO_APPROVAL_NEEDED', { article }));
  const refusals = excessive(deadline, asked, context.now);
  if (waiting.some((holding) => holding !== undefined)) refusals.push(refuse('ALREADY_PROPOSED', { article }));
  if (refusals.length > 0) return refused(...refusals);
  const { extension, length } = asked.extended;
  const { id: subject, organ, persons: parties } = deadline;
  return propose({ kind, subject, organ, parties, proposal: { extension, length }, reason: command.reason }, context);
}
