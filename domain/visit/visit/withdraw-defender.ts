import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { asOf } from './as-of.ts';
import { cancelling, cancelVisit } from './cancel.ts';
import { partyOf } from './party.ts';
import type { Left } from './passing-on.ts';
import type { Decisions } from './permission-terms.ts';
import { serial } from './serial.ts';
import type { Visit } from './visit.ts';
import { isToCome } from './visit.ts';
import { Visits } from './visits.ts';

export interface WithdrawDefender {
  readonly visitId: string;
  /** Whose defence is over. */
  readonly entrustmentId: Id;
  readonly reason: string;
}

type Records = { readonly visit: Visit | undefined } & Left & Partial<Decisions>;

const reads = ({ visitId }: WithdrawDefender) => ({ visit: internal(Visits, visitId) });

const further = ({ visit }: RecordsOf<ReturnType<typeof reads>>) => (visit === undefined ? {} : cancelling({ visit }));

/**
 * For each visit of somebody who defends no more: their own is cancelled; where they only came along, the other goes alone,
 * and by a new pass, since the old one is known to whoever stays away. Asked again, nothing more happens.
 */
function rule(records: Records, { entrustmentId, reason }: WithdrawDefender, context: Context): Decision {
  if (records.visit === undefined) return accepted({});
  const visit = asOf(records.visit, context.now);
  if (visit.entrustment === entrustmentId) return cancelVisit({ ...records, visit }, { reason }, context);
  if (visit.companion?.entrustment !== entrustmentId || !isToCome(visit, context.now)) return accepted({});
  if (visit.status === 'HELD') return cancelVisit({ ...records, visit }, { reason }, context);
  const { companion: _, ...party } = partyOf(visit);
  const pass = visit.pass === undefined ? {} : { pass: serial(context.fresh) };
  const permission = visit.permission === undefined ? {} : { permission: visit.permission };
  return accepted({}, changed(Visits, visit, { type: 'PartyChanged', ...party, ...permission, ...pass }));
}

export const withdrawDefender: Procedure<WithdrawDefender, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
