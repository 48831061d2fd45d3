import { expect, test } from 'vitest';
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
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED' as const, releasedAt: NOW } }, {}],
  ['CERTIFICATE_EXPIRED', { lawyer: certified('2026-11-22') }, { lawyer: certified('2026-11-23') }],
  ['LAWYER_SUSPENDED', { lawyer: aLawyer({ suspended: true }) }, {}],
])('verifying: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(verifyEntrustment({ ...verifiable, ...refused }, {}, staff))).toEqual([code]);
  expect(codesOf(verifyEntrustment({ ...verifiable, ...permitted }, {}, staff))).toEqual([]);
});

test('rejecting and revoking: NOT_IN_THIS_STATE, and their permitted twins', () => {
  const reject = (entrustment: Parameters<typeof rejectEntrustment>[0]['entrustment']) =>
    codesOf(rejectEntrustment({ entrustment, clock: undefined }, { reason: 'NOT_CONFIRMED' }, staff));
  const revoke = (entrustment: Parameters<typeof revokeEntrustment>[0]['entrustment']) =>
    codesOf(revokeEntrustment({ entrustment, clock: undefined }, { reason: '解除委托' }, staff));

  expect([reject(verified()), reject(presented())]).toEqual([['NOT_IN_THIS_STATE'], []]);
  expect([revoke(presented()), revoke(verified())]).toEqual([['NOT_IN_THIS_STATE'], []]);
});
