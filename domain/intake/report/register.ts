import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { receiptNumber, receiptSeries } from '#domain/number/receipt-number.ts';
import { AllSeries } from '#domain/number/series/all-series.ts';
import { issue } from '#domain/number/series/issue.ts';
import type { Series } from '#domain/number/series/series.ts';
import type { Digest } from '../receipt/code.ts';
import { CODE_LENGTH, codeDigest } from '../receipt/code.ts';
import { receiptId } from '../receipt/receipt.ts';
import { Receipts } from '../receipt/receipts.ts';
import { refuse } from '../refusals.ts';
import { reportId } from './report.ts';
import { Reports } from './reports.ts';

export interface RegisterReport {
  readonly reporterName: string;
  readonly reporterPhone: string;
  readonly whatHappened: string;
  readonly occurredAt: Instant;
  readonly place: string;
}

interface Records {
  /** The receipt numbers of the actor's organ in this year. */
  readonly series: Series | undefined;
}

/** What registering reads: the number series of the actor's organ. */
export const registering = ({ actor, now }: Asked) => ({
  series: internal(AllSeries, receiptSeries(actor.organ ?? '', now)),
});

/** 接报案登记: registers what a citizen tells and hands out a receipt; its code is said in this answer and never again. */
export const registerReport =
  (digest: Digest) =>
  ({ series }: Records, command: RegisterReport, { actor, now, fresh }: Context): Decision => {
    const { organ } = actor;
    if (organ === undefined) return refused(refuse('NOT_IN_AN_ORGAN'));
    const refusals = wrong(command, now);
    if (refusals.length > 0) return refused(...refusals);
    const issued = issue(receiptSeries(organ, now), series);
    const number = receiptNumber(organ, now, issued.number);
    const [report, receipt] = [reportId(number), receiptId(number)];
    const code = fresh.secret(CODE_LENGTH);
    const { reporterName, reporterPhone, whatHappened, occurredAt, place } = command;
    const said = { reporterName, reporterPhone, whatHappened, occurredAt, place };
    return {
      ...accepted(
        { report },
        issued.change,
        opened(Reports, report, {
          type: 'ReportRegistered',
          id: report,
          number,
          organ,
          ...said,
          registeredAt: now,
          registeredBy: actor.id,
        }),
        opened(Receipts, receipt, {
          type: 'ReceiptIssued',
          id: receipt,
          reportId: report,
          digest: codeDigest(digest, number, code),
        }),
      ),
      said: { receipt: { number, code } },
    };
  };

function wrong({ occurredAt, reporterPhone }: RegisterReport, now: Instant): readonly Refusal[] {
  return [
    ...(/^\+?\d[\d -]{4,18}\d$/.test(reporterPhone) ? [] : [refuse('PHONE_MALFORMED', { path: ['reporterPhone'] })]),
    ...(occurredAt <= now ? [] : [refuse('OCCURRED_IN_FUTURE', { path: ['occurredAt'] })]),
  ];
}
