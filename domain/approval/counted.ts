import { counted } from '#domain/count/counted.ts';
import { Approvals } from './approval/approvals.ts';

/** A decision counts for the organ that asked for it, whoever made it. */
export const approvalCounted = [
  counted(Approvals, {
    organ: ({ organ }) => organ,
    events: { ApprovalGranted: 'APPROVALS_GRANTED', ApprovalRejected: 'APPROVALS_REJECTED' },
  }),
];
