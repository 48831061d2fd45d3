import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { RejectionReason } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { forbidden } from './forbidden.ts';
import type { Timed } from './visit-clock.ts';
import { stopClocks } from './visit-clock.ts';

export interface RejectEntrustment {
  readonly reason: RejectionReason;
}

export function rejectEntrustment(records: Timed, { reason }: RejectEntrustment, context: Context): Decision {
  const { entrustment } = records;
  const { actor, now } = context;
  const no = forbidden(entrustment, 'REJECT', context);
  if (no !== undefined) return no;
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, {
      type: 'EntrustmentRejected',
      reason,
      rejectedBy: actor.id,
      rejectedAt: now,
    }),
    ...stopClocks(records, now),
  );
}
