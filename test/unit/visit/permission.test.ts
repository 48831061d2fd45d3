import { expect, test } from 'vitest';
import type { Decision } from '#domain/model/decision.ts';
import { HOUR, later } from '#domain/model/time.ts';
import type { Permission } from '#domain/visit/visit/permission.ts';
import { permitVisit } from '#domain/visit/visit/permit.ts';
import { refuseVisit } from '#domain/visit/visit/refuse.ts';
import { decideBy, undecided } from '#domain/visit/visit/undecided.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { waivePermission } from '#domain/visit/visit/waive-permission.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline, aDetainee, aPermission, aVisit, HANDLERS, NOW, verified } from '#test/support/visit/records.ts';

const leader = { id: 'Person_zhao', roles: ['LEADER'], organ: HANDLERS } as const;
const inCharge = { ...leader, id: 'Person_wang' } as const;
const context = contextOf(leader, NOW);
const interpreter = { name: '阿某', language: '维吾尔语' };

function awaiting(changes: Partial<Permission> = {}, period = aVisit().period): Visit {
  return { ...aVisit({ period, interpreter }), permission: aPermission(changes), status: 'AWAITING_PERMISSION' };
}

const running = aDeadline({ id: 'Deadline_decide' });
const asked = (visit: Visit) => ({
  visit,
  forVisit: running,
  forInterpreter: undefined,
  clocks: [aDeadline(), undefined],
  entrustment: verified(),
  detainee: aDetainee(),
});
const both = awaiting({ grounds: ['NATIONAL_SECURITY', 'INTERPRETER'] });

function eventsOf(decision: Decision) {
  const changes = decision.accepted ? decision.changes : decision.recorded;
  return changes.flatMap((change) => ('events' in change ? change.events : []));
}

const after = (visit: Visit, decision: Decision) => Visits.evolve(visit, eventsOf(decision)[0] as never);

test('permitted: decided in time, and the 48 hours begin anew, as another clock than that of the papers', () => {
  const decision = permitVisit(asked(awaiting()), {}, context);

  expect(after(awaiting(), decision)).toMatchObject({
    status: 'CONFIRMED',
    interpreter,
    dueBy: later(NOW, 48 * HOUR),
    permission: { decided: { permitted: true, by: leader.id, at: NOW } },
  });
  expect(eventsOf(decision)).toMatchObject([
    { type: 'VisitPermitted' },
    { type: 'DeadlineMet' },
    { type: 'DeadlineStarted', term: 'VISIT', startedAt: NOW },
  ]);
  expect(eventsOf(decision)[2]).toHaveProperty('id', `Deadline_${aVisit().entrustment}-VISIT-2`);
});

test('an interpreter is refused in writing, and the visit takes place without them', () => {
  const decision = permitVisit(asked(both), { withoutInterpreter: '与案件有利害关系' }, context);
  const visit = after(both, decision);

  expect(visit).toMatchObject({ status: 'CONFIRMED' });
  expect(visit).not.toHaveProperty('interpreter');
  expect(codesOf(permitVisit(asked(awaiting()), { withoutInterpreter: '—' }, context))).toEqual([
    'NO_INTERPRETER_ASKED',
  ]);
});

test('an interpreter alone needs no new 48 hours: those of the papers never stopped', () => {
  const decision = permitVisit(asked(awaiting({ grounds: ['INTERPRETER'] })), {}, context);

  expect(eventsOf(decision).map(({ type }) => type)).toEqual(['VisitPermitted', 'DeadlineMet']);
});

test.each([
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: { ...verified(), status: 'REVOKED', reason: '解除委托' } }],
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: { ...verified(), status: 'ENDED', endedAt: NOW } }],
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW } }],
] as const)('%s: nothing is left to permit, and no clock starts; and the permitted twin', (code, gone) => {
  expect(codesOf(permitVisit({ ...asked(awaiting()), ...gone }, {}, context))).toEqual([code]);
  const decision = permitVisit(asked(awaiting()), {}, context);
  expect(decision).toMatchObject({
    changes: expect.arrayContaining([
      expect.objectContaining({ change: 'relied', id: verified().id, fact: 'verified' }),
      expect.objectContaining({ change: 'relied', id: aDetainee().id, fact: 'present' }),
    ]),
  });
});

const refusal = { ground: 'STATE_SECRETS', reason: '涉及国家秘密' } as const;

test('refused only where the visit itself needs permission, on a ground of the law, in writing', () => {
  const decision = refuseVisit(asked(awaiting()), refusal, context);

  expect(after(awaiting(), decision)).toMatchObject({ status: 'REFUSED', refusal: { ...refusal, at: NOW } });
  expect(Visits.claims(after(awaiting(), decision))).toEqual([]);
  const interpreterAlone = asked(awaiting({ grounds: ['INTERPRETER'] }));
  expect(codesOf(refuseVisit(interpreterAlone, refusal, context))).toEqual(['NO_GROUND_TO_REFUSE']);
});

test.each([
  ['permit', (visit: Visit, of: typeof context) => permitVisit(asked(visit), {}, of), 'PERMIT'],
  ['refuse', (visit: Visit, of: typeof context) => refuseVisit(asked(visit), refusal, of), 'REFUSE'],
] as const)('who may not %s, and when it is too late', (_name, decide, action) => {
  const own = decide(awaiting(), contextOf(inCharge, NOW));

  expect(codesOf(own)).toEqual(['OWN_CASE_VISIT']);
  expect(eventsOf(own)).toEqual([{ type: 'OwnWorkAttempted', action, by: inCharge.id }]);
  const centres = { ...leader, organ: aVisit().organ };
  expect(codesOf(decide(awaiting(), contextOf(centres, NOW)))).toEqual(['HANDLERS_DECIDE']);
  expect(codesOf(decide(aVisit(), context))).toEqual(['NOT_IN_THIS_STATE']);
  const begun = { from: NOW, to: later(NOW, HOUR) };
  expect(codesOf(decide(awaiting({}, begun), context))).toEqual(['VISIT_BEGUN']);
  expect(codesOf(decide(awaiting({}, { ...begun, from: later(NOW, 1) }), context))).toEqual([]);
});

test('nobody decided: what needed permission cannot take place, what did not does without the interpreter', () => {
  const { from } = aVisit().period;
  const alone = awaiting({ grounds: ['INTERPRETER'] });

  expect([decideBy(awaiting()), decideBy(alone), decideBy(aVisit())]).toEqual([from, later(from, -HOUR), undefined]);
  expect(undecided(awaiting(), later(from, -1))).toEqual([]);
  expect(undecided(awaiting(), from)).toMatchObject([{ type: 'VisitCancelled' }]);
  expect(undecided(alone, later(from, -HOUR - 1))).toEqual([]);
  const left = undecided(alone, later(from, -HOUR)).reduce<Visit>(Visits.evolve, alone);
  expect(left).toMatchObject({ status: 'CONFIRMED', permission: { withdrawn: true } });
  expect(left).not.toHaveProperty('interpreter');
});

test('when visits need no permission any more, nobody waits for one; an interpreter is still to be decided on', () => {
  const system = contextOf({ id: 'Person_@system', roles: ['SYSTEM'] }, NOW);
  const waive = (visit: Visit, detainee = aDetainee()) =>
    waivePermission.rule({ ...asked(visit), detainee, prepared: undefined }, { visitId: visit.id }, system);
  const restriction = { ground: 'TERRORISM', notice: '1', organ: HANDLERS, since: NOW } as const;

  expect(after(awaiting(), waive(awaiting()))).toMatchObject({ status: 'CONFIRMED', dueBy: later(NOW, 48 * HOUR) });
  expect(after(both, waive(both))).toMatchObject({
    status: 'AWAITING_PERMISSION',
    permission: { grounds: ['INTERPRETER'] },
  });
  for (const left of [
    waive(awaiting({ grounds: ['INTERPRETER'] })),
    waive(aVisit()),
    waive(awaiting(), aDetainee({ restriction })),
  ]) {
    expect(eventsOf(left)).toEqual([]);
  }
});
