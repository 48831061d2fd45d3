import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case/case.ts';
import { admitDetainee } from '#domain/visit/detainee/admit.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { releaseDetainee } from '#domain/visit/detainee/release.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aDetainee, aLawyer, NOW, someStaff } from '#test/support/visit/records.ts';

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
  expect(codesOf(releaseDetainee({ detainee: aDetainee() }, {}, staff))).toEqual([]);
  expect(
    codesOf(releaseDetainee({ detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW } }, {}, staff)),
  ).toEqual(['NOT_IN_THIS_STATE']);
});

test("a detainee is seen by the centre's own staff and by nobody else", () => {
  expect(Detainees.visible(aDetainee(), actor(someStaff()), undefined)).toBe(true);
  for (const stranger of [actor(aLawyer()), elsewhere, actor(someStaff({ posts: ['OFFICER', 'LEADER'] }))]) {
    expect(Detainees.visible(aDetainee(), stranger, undefined)).toBe(false);
  }
});
