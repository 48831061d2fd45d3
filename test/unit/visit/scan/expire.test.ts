import { expect, test } from 'vitest';
import { SYSTEM } from '#domain/model/actor.ts';
import { later } from '#domain/model/time.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import { expireScan } from '#domain/visit/scan/expire.ts';
import { lockScan } from '#domain/visit/scan/lock.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import { setScanAside } from '#domain/visit/scan/set-aside.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { NOW, presented, verified } from '#test/support/visit/records.ts';
import { announced, attachedScan, discarded, kept, locked } from '#test/support/visit/scans.ts';

const system = contextOf(SYSTEM, later(NOW, 40 * 86_400_000));
const AFTER = later(NOW, 1);
const rejected: Entrustment = { ...presented(), status: 'REJECTED', reason: 'NOT_CONFIRMED' };
const appealed: Entrustment = { ...rejected, status: 'APPEALED', appeal: { statement: '', at: NOW } };
const setAside = attachedScan({ setAsideAt: NOW });

const eventsOf = (scan: Scan, entrustment?: Entrustment, before = AFTER) => {
  const decision = expireScan({ scan, entrustment }, { before }, system);
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes.flatMap((change) => ('events' in change ? change.events : [])).map(({ type }) => type);
};

test.each([
  ['never sent', announced(), undefined, ['ScanDiscarded']],
  ['never used', kept(), undefined, ['ScanDiscarded']],
  ['of papers that stayed rejected', setAside, rejected, ['ScanDiscarded']],
  ['of papers rejected unheard of', attachedScan(), rejected, ['ScanSetAside']],
  ['of papers that are looked at', attachedScan(), presented(), ['ScanPostponed']],
  ['of papers whose rejection is appealed against', setAside, appealed, ['ScanPostponed']],
  ['of papers that were presented again on appeal', setAside, presented(), ['ScanPostponed']],
  ['of verified papers', attachedScan(), verified(), []],
  ['of papers verified on appeal', setAside, verified(), []],
  ['of papers revoked since', attachedScan(), { ...verified(), status: 'REVOKED', reason: '' } as Entrustment, []],
])('a scan %s, after its term', (_what, scan, entrustment, types) => {
  expect(eventsOf(scan, entrustment)).toEqual(types);
});

test('nothing is given up before its term is over', () => {
  for (const scan of [announced(), kept(), setAside]) expect(eventsOf(scan, rejected, NOW)).toEqual([]);
});

test('that papers stayed rejected is what giving up stands on', () => {
  const decision = expireScan({ scan: setAside, entrustment: rejected }, { before: AFTER }, system);

  expect(decision).toMatchObject({
    changes: [{ events: [{ reason: 'REJECTED' }] }, { change: 'relied', id: rejected.id, fact: 'rejected' }],
  });
});

test.each([
  ['LOCKED', locked()],
  ['DISCARDED', discarded()],
])('what is %s does not expire', (_status, scan) => {
  expect(codesOf(expireScan({ scan, entrustment: rejected }, { before: AFTER }, system))).toEqual([
    'NOT_IN_THIS_STATE',
  ]);
});

test('of one rejection the term begins once; a second rejection begins it anew', () => {
  const aside = (scan: Scan, at: string) => setScanAside({ scan }, { at }, system);

  expect(aside(attachedScan(), NOW)).toMatchObject({ changes: [{ events: [{ type: 'ScanSetAside', at: NOW }] }] });
  expect(aside(setAside, NOW)).toMatchObject({ accepted: true, changes: [] });
  expect(aside(setAside, AFTER)).toMatchObject({ changes: [{ events: [{ at: AFTER }] }] });
  expect(codesOf(aside(locked(), AFTER))).toEqual(['NOT_IN_THIS_STATE']);
});

test('locked twice is locked once; what nobody verified is not', () => {
  const lock = (scan: Scan) => lockScan({ scan }, { retainUntil: AFTER }, system);

  expect(lock(attachedScan())).toMatchObject({ changes: [{ events: [{ type: 'ScanLocked', retainUntil: AFTER }] }] });
  expect(lock(locked())).toMatchObject({ accepted: true, changes: [] });
  expect(codesOf(lock(kept()))).toEqual(['NOT_IN_THIS_STATE']);
});
