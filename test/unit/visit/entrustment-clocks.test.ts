import { describe, expect, test } from 'vitest';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { endEntrustment } from '#domain/visit/entrustment/end.ts';
import { moveEntrustment } from '#domain/visit/entrustment/move.ts';
import { restartClock } from '#domain/visit/entrustment/restart-clock.ts';
import { revokeEntrustment } from '#domain/visit/entrustment/revoke.ts';
import { contextOf } from '#test/support/context.ts';
import {
  actor,
  aDeadline,
  aDetainee,
  NOW,
  ORGAN,
  presented,
  someStaff,
  verified,
} from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);

test('whatever ends papers stops every clock, also one that runs from a permission', () => {
  const clocks = [{ ...aDeadline(), status: 'CANCELLED', cancelledAt: NOW } as const, aDeadline({ id: 'Deadline_2' })];
  const system = contextOf({ id: 'Person_@system', roles: ['SYSTEM'] }, NOW);
  const records = { entrustment: verified(), clocks };

  for (const decision of [
    revokeEntrustment(records, { reason: '解除委托' }, staff),
    moveEntrustment(records, { movedTo: 'Centre_440100990000' }, system),
    endEntrustment(records, {}, system),
  ]) {
    const [, ...rest] = decision.accepted ? decision.changes : [];
    expect(rest).toMatchObject([{ id: 'Deadline_2', events: [{ type: 'DeadlineCancelled', at: NOW }] }]);
  }
  expect(endEntrustment({ ...records, entrustment: presented() }, {}, system)).toMatchObject({ changes: [] });
});

describe('when visits need no permission any more', () => {
  const system = contextOf({ id: 'Person_@system', roles: ['SYSTEM'] }, NOW);
  const stopped = { ...aDeadline(), status: 'CANCELLED', cancelledAt: NOW } as const;
  const met = { ...aDeadline(), status: 'MET', metAt: NOW } as const;
  const restriction = { ground: 'TERRORISM', notice: '1', organ: ORGAN, since: NOW } as const;
  const restart = (clocks: readonly (Deadline | undefined)[], changes: object = {}) => {
    const records = { entrustment: verified(), detainee: aDetainee(), clocks, prepared: undefined, ...changes };
    const decision = restartClock.rule(records, { entrustmentId: verified().id }, system);
    return decision.accepted ? decision.changes : ['refused'];
  };

  test('a clock that stopped for a request begins anew, though no visit waits any more', () => {
    expect(restart([stopped, undefined])).toMatchObject([
      { id: `Deadline_${verified().id}-VISIT-2`, events: [{ type: 'DeadlineStarted', startedAt: NOW }] },
      { change: 'relied', fact: 'verified' },
      { change: 'relied', fact: 'whereabouts' },
    ]);
  });

  test.each([
    ['one runs', [stopped, aDeadline(), undefined], {}],
    ['one was met', [met, stopped, undefined], {}],
    ['the papers ended', [stopped, undefined], { entrustment: { ...verified(), status: 'REVOKED', reason: '—' } }],
    ['visits need permission again', [stopped, undefined], { detainee: aDetainee({ restriction }) }],
    ['the person is free', [stopped, undefined], { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW } }],
  ] as const)('not where %s', (_why, clocks, changes) => {
    expect(restart(clocks, changes)).toEqual([]);
  });
});
