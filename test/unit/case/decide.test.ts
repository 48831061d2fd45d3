import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case/case.ts';
import { declineCase } from '#domain/case/case/decline.ts';
import { fileCase } from '#domain/case/case/file.ts';
import type { Context } from '#domain/model/decision.ts';
import { aCase, actor, aLeader, aPerson, declined, filed, NOW } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';

const leader = contextOf(actor(aLeader()), NOW);
const officer = contextOf(actor(aPerson()), NOW);
const reason = '没有犯罪事实';
/** The term that a decision meets. */
const filing = aDeadline({ subject: 'Case_1', term: 'FILING_CRIMINAL' });
const own = aCase({ officerInCharge: aLeader().id });

const file = (theCase: Case, context: Context) => fileCase({ theCase, filing }, {}, context);
const decline = (theCase: Case, context: Context) => declineCase({ theCase, filing }, { reason }, context);

test('a leader files a case or declines it', () => {
  expect(file(aCase(), leader)).toMatchObject({
    outcome: { case: 'Case_1' },
    changes: [
      { events: [{ type: 'CaseFiled', at: NOW, by: 'Person_zhao' }] },
      { events: [{ type: 'DeadlineMet', at: NOW }] },
    ],
  });
  expect(decline(aCase(), leader)).toMatchObject({
    changes: [
      { events: [{ type: 'CaseDeclined', at: NOW, by: 'Person_zhao', reason }] },
      { events: [{ type: 'DeadlineMet', at: NOW }] },
    ],
  });
});

test.each([
  ['FILE', file],
  ['DECLINE', decline],
] as const)('%s: nobody decides their own case, and the attempt is on record', (action, decide) => {
  const decision = decide(own, leader);

  expect(codesOf(decision)).toEqual(['OWN_CASE']);
  expect(decision).toMatchObject({
    recorded: [{ id: 'Case_1', events: [{ type: 'OwnWorkAttempted', action, by: 'Person_zhao' }] }],
  });
});

test.each([file, decline])('what was decided is not decided again', (decide) => {
  expect(codesOf(decide(filed(aCase()), leader))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(decide(declined(aCase()), leader))).toEqual(['NOT_IN_THIS_STATE']);
});

test.each([file, decline])('an officer decides nothing, and that is no attempt to record', (decide) => {
  const decision = decide(aCase({ officerInCharge: 'Person_li' }), officer);
  expect(decision).toMatchObject({ accepted: false, refusals: [{ code: 'ROLE_NEEDED' }], recorded: [] });
});
