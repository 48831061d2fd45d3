import { expect, test } from 'vitest';
import { codeDigest } from '#domain/intake/receipt/code.ts';
import { lookUpReceipt } from '#domain/intake/receipt/look-up.ts';
import type { Receipt } from '#domain/intake/receipt/receipt.ts';
import { MOST_WRONG_CODES, receiptId } from '#domain/intake/receipt/receipt.ts';
import { Receipts } from '#domain/intake/receipt/receipts.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import { ANONYMOUS } from '#domain/model/actor.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { aCase, aReport, declined, digest, filed, NOW } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';

const { number } = aReport();
const CODE = 'ABCDEFGHJKLM';
const MINUTE = 60_000;
const fresh: Receipt = {
  id: receiptId(number),
  reportId: aReport().id,
  digest: codeDigest(digest, number, CODE),
  wrongAt: [],
};
const accepted = Reports.evolve(aReport(), { type: 'ReportAccepted', at: NOW, caseId: 'Case_1' });

interface Asked {
  readonly code?: string;
  readonly receipt?: Receipt | undefined;
  readonly at?: Instant;
}

function lookUp({ code = CODE, at = NOW, ...asked }: Asked = {}) {
  const receipt = 'receipt' in asked ? asked.receipt : fresh;
  const records = { receipt, report: receipt && aReport(), theCase: undefined };
  return lookUpReceipt(digest)(records, { number, code }, contextOf(ANONYMOUS, at));
}

/** The receipt after so many wrong codes, one a minute. */
function afterWrong(tries: number, receipt = fresh, from = NOW): Receipt {
  return Array.from({ length: tries }, (_, i) => later(from, i * MINUTE)).reduce<Receipt>(
    (state, at) => Receipts.evolve(state, { type: 'WrongCodeTried', at }),
    receipt,
  );
}

test('number and code tell how it stands, on record, and nothing about anyone', () => {
  const decision = lookUp();

  expect(decision).toMatchObject({
    accepted: true,
    outcome: {},
    said: { progress: { status: 'RECEIVED', since: NOW, registeredAt: NOW } },
    changes: [{ id: fresh.id, events: [{ type: 'ReceiptLookedUp', at: NOW }] }],
  });
  for (const personal of ['刘女士', '13800000001', '家中被盗', 'Person_']) {
    expect(JSON.stringify(decision)).not.toContain(personal);
  }
});

test.each([
  ['accepted', undefined, 'ACCEPTED'],
  ['under review', aCase(), 'ACCEPTED'],
  ['filed', filed(aCase()), 'FILED'],
  ['declined', declined(aCase()), 'NOT_FILED'],
])('a report whose case is %s', (_title, theCase, status) => {
  const records = { receipt: fresh, report: accepted, theCase };
  const decision = lookUpReceipt(digest)(records, { number, code: CODE }, contextOf(ANONYMOUS, NOW));
  expect(decision).toMatchObject({ said: { progress: { status } } });
});

test('people type codes in groups and in small letters', () => {
  expect(codesOf(lookUp({ code: 'abcd-efgh jklm' }))).toEqual([]);
  expect(codesOf(lookUp({ code: 'ABCDEFGHJKLN' }))).toEqual(['RECEIPT_UNKNOWN']);
});

test('wrong number, wrong code and a wrong code during the lock are told alike; only the second is put on record', () => {
  const wrongNumber = lookUp({ receipt: undefined });
  const wrongCode = lookUp({ code: 'WRONG' });
  const locked = lookUp({ code: 'WRONG', receipt: afterWrong(MOST_WRONG_CODES), at: later(NOW, 30 * MINUTE) });

  for (const decision of [wrongNumber, wrongCode, locked]) {
    expect(decision.accepted || decision.refusals).toEqual(wrongNumber.accepted || wrongNumber.refusals);
    expect(codesOf(decision)).toEqual(['RECEIPT_UNKNOWN']);
  }
  expect(wrongCode).toMatchObject({ recorded: [{ events: [{ type: 'WrongCodeTried', at: NOW }] }] });
  expect(wrongNumber).toMatchObject({ recorded: [] });
  expect(locked).toMatchObject({ recorded: [] });
});

test('nine wrong codes within an hour do not lock, ten do, for an hour: no more of them are recorded', () => {
  const ninth = afterWrong(MOST_WRONG_CODES - 1);
  const tenth = afterWrong(MOST_WRONG_CODES);
  const lockedFrom = later(NOW, (MOST_WRONG_CODES - 1) * MINUTE);
  const recorded = (receipt: Receipt, at: string) => {
    const decision = lookUp({ code: 'WRONG', receipt, at });
    return decision.accepted ? undefined : decision.recorded.length;
  };

  expect(recorded(ninth, lockedFrom)).toBe(1);
  expect(recorded(tenth, lockedFrom)).toBe(0);
  expect(recorded(tenth, later(lockedFrom, 60 * MINUTE - 1))).toBe(0);
  expect(recorded(tenth, later(lockedFrom, 60 * MINUTE))).toBe(1);
});

test('the right code opens a locked receipt: a stranger cannot shut out whose it is', () => {
  expect(codesOf(lookUp({ receipt: afterWrong(MOST_WRONG_CODES), at: later(NOW, 30 * MINUTE) }))).toEqual([]);
});

test('wrong codes of more than an hour ago no longer count', () => {
  const receipt = afterWrong(1, afterWrong(MOST_WRONG_CODES - 1), later(NOW, 69 * MINUTE));
  expect(receipt.wrongAt).toHaveLength(1);
  expect(codesOf(lookUp({ receipt, at: later(NOW, 70 * MINUTE) }))).toEqual([]);
});
