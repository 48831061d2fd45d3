import { describe, expect, test } from 'vitest';
import type { Person } from '#domain/directory/person/person.ts';
import type { Actor } from '#domain/model/actor.ts';
import { presentPapers } from '#domain/visit/entrustment/present.ts';
import { rejectEntrustment } from '#domain/visit/entrustment/reject.ts';
import { revokeEntrustment } from '#domain/visit/entrustment/revoke.ts';
import { verifyEntrustment } from '#domain/visit/entrustment/verify.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  aCentre,
  actor,
  aDetainee,
  aLawyer,
  NOW,
  presented,
  someStaff,
  verified,
} from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const certified = (validUntil: string) => aLawyer({ certificate: { number: '1', firm: '所', validUntil } });

test('presenting the papers starts the clock of 48 hours', () => {
  const { suspect, firmLetter, authority } = presented();

  const decision = presentPapers(
    { centre: aCentre(), lawyer: aLawyer() },
    { suspect, firmLetter, authority },
    contextOf(actor(aLawyer()), NOW),
  );

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  expect(decision.changes).toMatchObject([
    { change: 'opened', events: [{ presentedAt: NOW, dueBy: '2026-11-25T01:00:00.000Z', suspect }] },
    { change: 'opened', events: [{ type: 'DeadlineStarted', term: 'VISIT', dueAt: '2026-11-25T01:00:00.000Z' }] },
  ]);
});

test('presenting: CERTIFICATE_EXPIRED the day after its last', () => {
  const present = (lawyer: ReturnType<typeof aLawyer>) =>
    codesOf(presentPapers({ centre: aCentre(), lawyer }, presented(), contextOf(actor(lawyer), NOW)));

  expect(present(certified('2026-11-22'))).toEqual(['CERTIFICATE_EXPIRED']);
  expect(present(certified('2026-11-23'))).toEqual([]);
});

describe('presenting for a lawyer of the firm', () => {
  const clerk: Actor = { id: 'Person_clerk', roles: ['ANYONE', 'CLERK'], firm: '浙江钱江律师事务所' };
  const present = (by: Actor, lawyer: Person | undefined = aLawyer()) =>
    presentPapers({ centre: aCentre(), lawyer }, presented(), contextOf(by, NOW));

  test('names who did it, and stands on what the directory says of the lawyer', () => {
    const decision = present(clerk);

    if (!decision.accepted) throw new Error(codesOf(decision).join());
    expect(decision.changes).toMatchObject([
      { events: [{ lawyer: aLawyer().id, firm: clerk.firm, presentedBy: clerk.id }] },
      { change: 'relied', id: aLawyer().id, fact: 'standing' },
      { events: [{ type: 'DeadlineStarted', persons: [aLawyer().id] }] },
    ]);
  });

  test('by the lawyer it names nobody else', () => {
    expect(JSON.stringify(present(actor(aLawyer())))).not.toContain('presentedBy');
  });

  test('LAWYER_NOT_OF_FIRM, whoever it is, and its permitted twin', () => {
    const other = certified('2027-05-31');
    const retired = aLawyer({ posts: [] });
    const { firm: _, ...homeless } = clerk;
    const colleague = actor(aLawyer({ id: 'Person_sun.lawyer' }));

    for (const decision of [present(clerk, other), present(clerk, retired), present(homeless), present(colleague)]) {
      expect(codesOf(decision)).toEqual(['LAWYER_NOT_OF_FIRM']);
    }
    expect(codesOf(presentPapers({ centre: aCentre(), lawyer: undefined }, presented(), contextOf(clerk)))).toEqual([
      'LAWYER_NOT_OF_FIRM',
    ]);
    expect(codesOf(present(clerk))).toEqual([]);
  });

  test('LAWYER_SUSPENDED, CERTIFICATE_EXPIRED while practice is suspended, and their permitted twins', () => {
    const stopped = (from: string) => aLawyer({ practiceSuspension: { from, until: '2026-12-23' } });

    expect(codesOf(present(clerk, aLawyer({ suspended: true })))).toEqual(['LAWYER_SUSPENDED']);
    expect(codesOf(present(clerk, stopped('2026-11-23')))).toEqual(['CERTIFICATE_EXPIRED']);
    expect(codesOf(present(clerk, stopped('2026-11-24')))).toEqual([]);
  });
});

const verifiable = {
  entrustment: presented(),
  detainee: aDetainee(),
  lawyer: aLawyer(),
  places: [undefined, undefined],
  defence: [undefined],
  caseDefence: [undefined],
};
const other = { owner: 'Entrustment_other' } as const;

test('verifying links the detainee, takes the next place, and relies on presence and standing', () => {
  const decision = verifyEntrustment({ ...verifiable, places: [other, undefined] }, {}, staff);

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  expect(decision.changes).toMatchObject([
    { change: 'changed', events: [{ detainee: aDetainee().id, caseId: 'Case_1', place: 2 }] },
    { change: 'relied', fact: 'present' },
    { change: 'relied', fact: 'standing' },
  ]);
});

test.each([
  ['NOT_IN_THIS_STATE', { entrustment: verified() }, { entrustment: presented() }],
  ['TWO_DEFENDERS', { places: [other, other] }, { places: [other, undefined] }],
  ['DEFENDS_ALREADY', { defence: [other], caseDefence: [other] }, {}],
  ['DEFENDS_ANOTHER', { caseDefence: [other] }, { caseDefence: [] }],
  ['OTHER_CENTRE', { detainee: aDetainee({ centre: 'Centre_440100990000' }) }, { detainee: aDetainee() }],
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED' as const, releasedAt: NOW } }, {}],
  ['CERTIFICATE_EXPIRED', { lawyer: certified('2026-11-22') }, { lawyer: certified('2026-11-23') }],
  ['LAWYER_SUSPENDED', { lawyer: aLawyer({ suspended: true }) }, {}],
])('verifying: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(verifyEntrustment({ ...verifiable, ...refused }, {}, staff))).toEqual([code]);
  expect(codesOf(verifyEntrustment({ ...verifiable, ...permitted }, {}, staff))).toEqual([]);
});

test('rejecting and revoking: NOT_IN_THIS_STATE, and their permitted twins', () => {
  const reject = (entrustment: Parameters<typeof rejectEntrustment>[0]['entrustment']) =>
    codesOf(rejectEntrustment({ entrustment, clocks: [] }, { reason: 'NOT_CONFIRMED' }, staff));
  const revoke = (entrustment: Parameters<typeof revokeEntrustment>[0]['entrustment']) =>
    codesOf(revokeEntrustment({ entrustment, clocks: [] }, { reason: '解除委托' }, staff));

  expect([reject(verified()), reject(presented())]).toEqual([['NOT_IN_THIS_STATE'], []]);
  expect([revoke(presented()), revoke(verified())]).toEqual([['NOT_IN_THIS_STATE'], []]);
});
