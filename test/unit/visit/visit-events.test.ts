import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import { later } from '#domain/model/time.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { aPermission, aVisit, NOW } from '#test/support/visit/records.ts';

const { status: _, ...booking } = aVisit();
const held: Visit = { ...booking, status: 'HELD', until: later(NOW, 1), extended: false };
const flags = [{ cause: 'SLOT_CLOSED', at: NOW }] as const;

test('visits booked, moved and cancelled by release 0.2.0 fold as they did', () => {
  const { id: slot, seat, mode, period } = { id: 'Slot_2', seat: 4, mode: 'REMOTE', period: aVisit().period } as const;
  const booked = { type: 'VisitBooked', ...booking } as const;
  const moved = { type: 'VisitRescheduled', slot, seat, mode, period } as const;

  expect(fold(Visits, undefined, [booked])).toEqual(aVisit());
  expect(fold(Visits, undefined, [booked, moved])).toEqual({ ...aVisit(), slot, seat, mode, period });
  expect(fold(Visits, undefined, [booked, { type: 'VisitCancelled', reason: '改期' }])).toEqual({
    ...aVisit(),
    status: 'CANCELLED',
    reason: '改期',
  });
});

test('a move keeps status and party, and nothing that was said of the old time', () => {
  const noted = { ...aVisit(), flags, expectedAt: NOW, reminded: 2, pass: '旧' };
  const awaiting = { ...noted, permission: aPermission(), status: 'AWAITING_PERMISSION' } as const;
  const { slot, seat, mode, period } = aVisit();
  const moved = { type: 'VisitRescheduled', slot, seat, mode, period, pass: '新' } as const;

  expect(fold(Visits, noted, [moved])).toEqual({ ...aVisit(), pass: '新' });
  expect(fold(Visits, awaiting, [moved])).toEqual({
    ...aVisit(),
    permission: aPermission(),
    pass: '新',
    status: 'AWAITING_PERMISSION',
  });
});

test('what a visit claims, and where it is listed, ends with it', () => {
  const claimed = (visit: Visit) => Visits.claims(visit).length;
  const lists = (visit: Visit) => Visits.lists(visit).map(({ list }) => list);
  const lapsed = fold(Visits, held, [{ type: 'HoldLapsed' }]);

  expect([aVisit(), held, lapsed].map(claimed)).toEqual([3, 4, 0]);
  expect(lists(held)).toContain('dueVisits');
  expect(lists(lapsed)).toEqual([]);
  const awaiting: Visit = { ...aVisit(), status: 'AWAITING_PERMISSION', permission: aPermission() };
  expect(lists(awaiting)).toContain('visitsToPermit');
  expect(lists(fold(Visits, awaiting, [{ type: 'VisitPermitted', permission: aPermission() }]))).not.toContain(
    'visitsToPermit',
  );
});

test('one flag for each cause, and none is left of the last', () => {
  const twice = fold(Visits, aVisit(), [
    { type: 'VisitFlagged', flag: flags[0] },
    { type: 'VisitFlagged', flag: { cause: 'SLOT_CLOSED', at: later(NOW, 1) } },
  ]);

  expect(twice).toEqual({ ...aVisit(), flags });
  expect(fold(Visits, twice, [{ type: 'VisitUnflagged', cause: 'SLOT_CLOSED' }])).toEqual(aVisit());
});
