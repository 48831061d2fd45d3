import type { ApprovalEvent } from '#domain/approval/approval/approval.ts';
import type { OpenRelease } from '#domain/evidence/release/open.ts';
import { ofOpening, openRelease } from '#domain/evidence/release/open.ts';
import { KIND } from '#domain/evidence/release/propose.ts';
import type { Id } from '#domain/model/id.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type ApprovalGranted = Extract<ApprovalEvent, { type: 'ApprovalGranted' }>;

/** What a leader has granted is begun; the worker that alone may lift a hold carries it out. */
export const evidenceRelease: Reactions = {
  ApprovalGranted: [
    reaction({
      operation: 'openRelease',
      commands: ({ kind, subject, proposal }: ApprovalGranted, { aggregate }): readonly OpenRelease[] =>
        kind === KIND
          ? [
              {
                caseId: subject as Id<'Case'>,
                ended: String(proposal.ended),
                approvalId: aggregate as Id<'Approval'>,
              },
            ]
          : [],
      reads: ofOpening,
      rule: openRelease,
    }),
  ],
};
