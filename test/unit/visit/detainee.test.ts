import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case/case.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import { admitDetainee } from '#domain/visit/detainee/admit.ts';
import type { Detainee } from '#domain/visit/detainee/detainee.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { moveDetainee } from '#domain/visit/detainee/move.ts';
import { recordAbsence } from '#domain/visit/detainee/record-absence.ts';
import { releaseDetainee } from '#domain/visit/detainee/release.ts';
import { liftVisitRestriction, restrictVisits } from '#domain/visit/detainee/restrict.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { placeOf } from '#domain/visit/entrustment/holds.ts';
import { aCase } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  aCentre,
  actor,
  aDeadline,
  aDetainee,
  aLawyer,
  anOrgan,
  NOW,
  someStaff,
  verified,
} from '#test/support/visit/records.ts';

/** A detainee after a decision that is expected to be accepted. */
function afterwards(detainee: Detainee, decision: Decision): Detainee {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const events = decision.changes.flatMap((change) =>
    'events' in change && change.id === detainee.id ? change.events : [],
  );
  return fold(Detainees as never, detainee as never, events) as unknown as Detainee;
}

/** Undefended. */
const NOBODY = { places: [undefined, undefined], papers: [], clocksOfFirst: [], clocksOfSecond: [] } as const;

const staff = contextOf(actor(someStaff()), NOW);
const elsewhere = actor(someStaff({ organ: '440100990000' }));
const theCase: Case = {
  id: 'Case_1',
  number: 'A3301025100002026110001',
  kind: 'CRIMINAL',
  publicSecurity: false,
  complexity: 'ORDINARY',
  organ: '330102510000',
  officerInCharge: 'Person_wang.officer',
  suspectedOffence: '盗窃',
  reportId: 'Report_1',
  acceptedAt: NOW,
  status: 'UNDER_FILING_REVIEW',
};

test('admitting: CASE_UNKNOWN, and its permitted twins', () => {
  const centre = aCentre();

  expect(codesOf(admitDetainee({ centre, theCase: undefined }, { name: '赵某', caseId: 'Case_9' }, staff))).toEqual([
    'CASE_UNKNOWN',
  ]);
  expect(codesOf(admitDetainee({ centre, theCase }, { name: '赵某', caseId: 'Case_1' }, staff))).toEqual([]);
  expect(codesOf(admitDetainee({ centre, theCase: undefined }, { name: '赵某' }, staff))).toEqual([]);
});

test("admitting: NOT_YOUR_CENTRE for another centre's staff", () => {
  const records = { centre: aCentre(), theCase: undefined };

  expect(codesOf(admitDetainee(records, { name: '赵某' }, contextOf(elsewhere)))).toEqual(['NOT_YOUR_CENTRE']);
});

test('releasing: only who is detained', () => {
  expect(codesOf(releaseDetainee({ detainee: aDetainee(), ...NOBODY }, {}, staff))).toEqual([]);
  expect(
    codesOf(
      releaseDetainee({ detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW }, ...NOBODY }, {}, staff),
    ),
  ).toEqual(['NOT_IN_THIS_STATE']);
});

describe('whoever leaves is defended there no longer', () => {
  const first = { owner: verified().id } as const;
  const clocks = [aDeadline({ id: 'Deadline_1' }), aDeadline({ id: 'Deadline_2' }), undefined];
  const defended = { ...NOBODY, places: [first, undefined], papers: [verified(), undefined], clocksOfFirst: clocks };
  const changesOf = (decision: Decision) => (decision.accepted ? decision.changes : []);
  const cancelled = [
    { id: 'Deadline_1', events: [{ type: 'DeadlineCancelled', at: NOW }] },
    { id: 'Deadline_2', events: [{ type: 'DeadlineCancelled', at: NOW }] },
  ];

  test.each([
    [
      'released',
      () => releaseDetainee({ detainee: aDetainee(), ...defended }, {}, staff),
      { type: 'EntrustmentEnded', at: NOW },
      'ENDED',
    ],
    [
      'moved',
      () => moveDetainee({ detainee: aDetainee(), centre: there, ...defended }, { reason: '转所' }, staff),
      { type: 'EntrustmentMoved', movedTo: there.id },
      'MOVED',
    ],
  ] as const)(
    '%s: papers end, every clock stops, and nobody becomes a defender meanwhile',
    (_how, leave, event, status) => {
      const changes = changesOf(leave());

      expect(changes.filter((change) => change.change === 'untaken')).toEqual([
        { change: 'untaken', claim: placeOf(aDetainee().id, 2) },
      ]);
      expect(changes).toEqual(expect.arrayContaining(cancelled.map((each) => expect.objectContaining(each))));
      const ending = changes.find((change) => 'id' in change && change.id === verified().id);
      expect(ending).toMatchObject({ events: [event] });
      const after = Entrustments.evolve(verified(), event);
      expect([after.status, Entrustments.claims(after)]).toEqual([status, []]);
    },
  );
});

const there = aCentre({ id: 'Centre_440100990000', organ: '440100990000' });
const notice = { ground: 'TERRORISM', notice: '杭公通〔2026〕7号', organ: '330102510000' } as const;
const handler = anOrgan({ code: notice.organ, kind: 'POLICE_STATION' });
const officer = someStaff({ id: 'Person_wang', posts: ['OFFICER'], organ: notice.organ });
const restriction = { ...notice, officer: officer.id, since: NOW };
const restricted = aDetainee({ restriction });

describe('visits that need permission', () => {
  test('by a notice at admission: HANDLER_UNKNOWN, and its permitted twin', () => {
    const admit = (found: typeof handler | undefined) =>
      admitDetainee(
        { centre: aCentre(), theCase: undefined, handler: found, officer },
        { name: '赵某', restriction: notice },
        staff,
      );

    expect(codesOf(admit(undefined))).toEqual(['HANDLER_UNKNOWN']);
    expect(admit(handler)).toMatchObject({
      changes: [{ events: [{ restriction }] }],
    });
  });

  test.each([
    ['HANDLER_IS_CENTRE', { handler: { ...handler, kind: 'DETENTION_CENTRE' as const }, officer }],
    ['HANDLER_NOT_OF_CASE', { handler, theCase: aCase({ organ: '330102520000' }) }],
    ['OFFICER_NEEDED', { handler }],
    ['OFFICER_NEEDED', { handler, officer: { ...officer, organ: '330102520000' } }],
  ])(
    'whoever decides handles the case, and somebody else is in charge of it: %s, and the permitted twins',
    (code, no) => {
      const restrict = (found: object) =>
        restrictVisits({ detainee: aDetainee(), ...found }, { restriction: notice, reason: '来函' }, staff);

      expect(codesOf(restrict(no))).toEqual([code]);
      expect(codesOf(restrict({ handler, officer }))).toEqual([]);
      const ofCase = afterwards(aDetainee(), restrict({ handler, officer, theCase: aCase({ organ: notice.organ }) }));
      // The case knows who is in charge of it, also when that changes.
      expect(ofCase.restriction).toEqual({ ...notice, since: NOW });
    },
  );

  test('by a notice later: RESTRICTED_ALREADY, HANDLER_UNKNOWN, and the permitted twin', () => {
    const restrict = (detainee: Detainee, found: typeof handler | undefined = handler) =>
      restrictVisits({ detainee, handler: found, officer }, { restriction: notice, reason: '来函' }, staff);

    expect(codesOf(restrict(restricted))).toEqual(['RESTRICTED_ALREADY']);
    expect(
      codesOf(
        restrictVisits({ detainee: aDetainee(), handler: undefined }, { restriction: notice, reason: '来函' }, staff),
      ),
    ).toEqual(['HANDLER_UNKNOWN']);
    expect(afterwards(aDetainee(), restrict(aDetainee())).restriction).toEqual(restricted.restriction);
  });

  test('lifted: NOT_RESTRICTED, and its permitted twin', () => {
    const lift = (detainee: Detainee) => liftVisitRestriction({ detainee }, { reason: '侦查终结' }, staff);

    expect(codesOf(lift(aDetainee()))).toEqual(['NOT_RESTRICTED']);
    expect(afterwards(restricted, lift(restricted))).not.toHaveProperty('restriction');
  });
});

describe('moving', () => {
  const move = (centre = there, detainee: Detainee = restricted) =>
    moveDetainee({ detainee, centre, ...NOBODY }, { reason: '指定异地羁押' }, staff);

  test('opens a record there, with what the handling department has told, and ends the one here', () => {
    const decision = move();

    if (!decision.accepted) throw new Error(codesOf(decision).join());
    const [, opening] = decision.changes;
    const moved = afterwards(restricted, decision);
    expect(moved).toMatchObject({ status: 'MOVED', movedAt: NOW });
    expect(opening).toMatchObject({
      change: 'opened',
      id: moved.status === 'MOVED' ? moved.movedTo : '',
      events: [
        {
          ...{ type: 'DetaineeAdmitted', name: '赵某', caseId: 'Case_1', movedFrom: restricted.id, admittedAt: NOW },
          ...{ centre: there.id, organ: there.organ, restriction: restricted.restriction },
        },
      ],
    });
    expect(Detainees.lists(moved)).toEqual([]);
    expect(Detainees.facts(moved).present).toBe(false);
  });

  test('carries over when they are out, unless it is over', () => {
    const past = { number: 1, kind: 'COURT', from: '2026-11-22T00:00:00.000Z', to: NOW } as const;
    const now = { number: 2, kind: 'HOSPITAL', from: NOW, to: '2026-11-23T03:00:00.000Z' } as const;
    const later = { ...past, number: 3, from: '2026-11-30T00:00:00.000Z', to: '2026-11-30T08:00:00.000Z' };
    const decision = move(there, { ...restricted, absences: [past, now, later], absenceCount: 3 });

    const [, opening] = decision.accepted ? decision.changes : [];
    const anew = fold(
      Detainees as never,
      undefined,
      opening !== undefined && 'events' in opening ? (opening.events as never) : [],
    ) as unknown as Detainee;
    expect(anew.absences).toEqual([now, later]);
    const added = recordAbsence(
      { detainee: anew },
      { kind: 'COURT', from: '2026-12-01T00:00:00.000Z', to: '2026-12-01T08:00:00.000Z', reason: '开庭' },
      contextOf(elsewhere, NOW),
    );
    expect(afterwards(anew, added).absences?.map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  test('SAME_CENTRE, NOT_IN_THIS_STATE', () => {
    expect(codesOf(move(aCentre()))).toEqual(['SAME_CENTRE']);
    expect(codesOf(move(there, afterwards(restricted, move())))).toEqual(['NOT_IN_THIS_STATE']);
  });
});

test('whatever visits stand on changes the whereabouts, and nothing else does', () => {
  const { whereabouts } = Detainees.facts(aDetainee());
  const seen = [
    releaseDetainee({ detainee: aDetainee(), ...NOBODY }, {}, staff),
    moveDetainee({ detainee: aDetainee(), centre: there, ...NOBODY }, { reason: '转所' }, staff),
    restrictVisits({ detainee: aDetainee(), handler, officer }, { restriction: notice, reason: '来函' }, staff),
  ].map((decision) => Detainees.facts(afterwards(aDetainee(), decision)).whereabouts);

  expect(seen).not.toContain(whereabouts);
  // Lifted, it is not what it was before: who read it then has not seen what came between.
  const lifted = liftVisitRestriction({ detainee: restricted }, { reason: '侦查终结' }, staff);
  expect(Detainees.facts(afterwards(restricted, lifted)).whereabouts).not.toBe(Detainees.facts(restricted).whereabouts);
});

test("a detainee is seen by the centre's own staff and by nobody else", () => {
  expect(Detainees.visible(aDetainee(), actor(someStaff()), undefined)).toBe(true);
  for (const stranger of [actor(aLawyer()), elsewhere, actor(someStaff({ posts: ['OFFICER', 'LEADER'] }))]) {
    expect(Detainees.visible(aDetainee(), stranger, undefined)).toBe(false);
  }
});
