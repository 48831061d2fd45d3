import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import { refuse } from '../refusals.ts';
import type { Report } from '../report/report.ts';
import { reportId } from '../report/report.ts';
import { Reports } from '../report/reports.ts';
import type { Digest } from './code.ts';
import { codeDigest } from './code.ts';
import { progressOf } from './progress.ts';
import type { Receipt } from './receipt.ts';
import { isLocked, receiptId } from './receipt.ts';
import { Receipts } from './receipts.ts';

export interface LookUpReceipt {
  readonly number: string;
  readonly code: string;
}

interface Records {
  readonly receipt: Receipt | undefined;
  readonly report: Report | undefined;
  readonly theCase: Case | undefined;
}

/** What looking up reads: a number leads to receipt and report without an index. */
export const lookingUp = (number: string) => ({
  receipt: internal(Receipts, receiptId(number)),
  report: internal(Reports, reportId(number)),
});

/** And the report to its case. */
export const lookingFurther = (report: Report | undefined) => ({
  theCase: internal(Cases, report?.status === 'ACCEPTED' ? report.caseId : ''),
});

/**
 * Tells whoever has number and code how their report stands: a disclosure, so it is recorded, and so is every wrong
 * code until the receipt is locked. An unknown number and a wrong code are answered alike. The
 * report is only told of, never relied on: a stranger's look-up must not make an officer's command wait.
 */
export const lookUpReceipt =
  (digest: Digest) =>
  ({ receipt, report, theCase }: Records, { number, code }: LookUpReceipt, { now }: Context): Decision => {
    const unknown = refuse('RECEIPT_UNKNOWN', { path: ['code'] });
    if (receipt === undefined || report === undefined) return refused(unknown);
    // The right code opens a locked receipt too: a stranger who locks it must not shut out whose it is.
    if (codeDigest(digest, number, code) !== receipt.digest) {
      if (isLocked(receipt, now)) return refused(unknown);
      return refusedOnRecord(unknown, changed(Receipts, receipt, { type: 'WrongCodeTried', at: now }));
    }
    return {
      ...accepted({}, changed(Receipts, receipt, { type: 'ReceiptLookedUp', at: now })),
      said: { progress: progressOf(report, theCase) },
    };
  };
