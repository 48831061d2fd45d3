import type { ApprovalEvent } from '#domain/approval/approval/approval.ts';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { grantingExtension } from '#domain/deadline/deadline/extend.ts';
import type { ExtendDeadline, Grant } from '#domain/deadline/deadline/extension.ts';
import type { Id } from '#domain/model/id.ts';
import { one } from '#domain/model/reads.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type ApprovalGranted = Extract<ApprovalEvent, { type: 'ApprovalGranted' }>;
type Extending = ExtendDeadline & Grant & { readonly deadlineId: string };

/** What happens to deadlines of itself. */
export const deadline: Reactions = {
  ApprovalGranted: [
    reaction({
      operation: 'extendDeadline',
      commands: ({ kind, subject, proposal, opinion, at }: ApprovalGranted, { aggregate }): readonly Extending[] =>
        kind === 'DEADLINE_EXTENSION' || kind === 'DEADLINE_EXTENSION_NEXT_ABOVE'
          ? [
              {
                deadlineId: subject,
                extension: String(proposal.extension),
                length: Number(proposal.length),
                reason: opinion ?? '已审批同意',
                ...{ approval: aggregate as Id<'Approval'>, kind, grantedAt: at },
              },
            ]
          : [],
      reads: ({ deadlineId }: Extending) => ({ deadline: one(Deadlines, deadlineId) }),
      rule: grantingExtension(CHINESE_CALENDAR),
    }),
  ],
};
