import { describe, expect, test } from 'vitest';
import { amendApproval } from '#domain/approval/approval/amend.ts';
import { rejectApproval, returnApproval } from '#domain/approval/approval/return.ts';
import { takeStep } from '#domain/approval/approval/take-step.ts';
import { fileCase } from '#domain/case/case/file.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { approveCheckOut } from '#domain/property/item/approve-check-out.ts';
import { after as afterwards, aProposal } from '#test/support/approval/records.ts';
import { aCase, actor, aLeader, aPerson, NOW } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import { aColleague } from '#test/support/directory/records.ts';
import { anItem, wang } from '#test/support/property/records.ts';

const until = '2026-11-24T01:00:00.000Z';
/** Li, in the name of whoever is given. */
const inNameOf = (person: Person['id']) => aColleague({ delegatedBy: { person, until } });
const acting = (person: Person) => contextOf(actor(person), NOW);
const opinion = '同意';
const filing = aDeadline({ subject: 'Case_1', term: 'FILING_CRIMINAL' });

describe('a proposal of officer Wang', () => {
  const proposal = aProposal('DEADLINE_EXTENSION');
  const deciding = [takeStep, returnApproval, rejectApproval];

  test.each(deciding)('$name: not in Wang’s own name, but in another’s', (decide) => {
    const own = decide({ approval: proposal }, { opinion }, acting(inNameOf('Person_wang')));
    const others = decide({ approval: proposal }, { opinion }, acting(inNameOf('Person_zhao')));

    expect(codesOf(own)).toEqual(['OWN_APPROVAL']);
    expect(own).toMatchObject({ recorded: [{ events: [{ type: 'OwnApprovalAttempted', by: 'Person_li' }] }] });
    expect(codesOf(others)).toEqual([]);
  });

  test('a step says in whose name it was taken', () => {
    const granted = afterwards(
      proposal,
      takeStep({ approval: proposal }, { opinion }, acting(inNameOf('Person_zhao'))),
    );

    expect(granted.taken).toEqual([{ step: 'APPROVE', by: 'Person_li', onBehalfOf: 'Person_zhao', at: NOW, opinion }]);
  });

  test('what one of the two returned, the other does not decide when it comes again', () => {
    const returned = afterwards(
      proposal,
      returnApproval({ approval: proposal }, { opinion }, acting(inNameOf('Person_zhao'))),
    );
    const amended = afterwards(
      returned,
      amendApproval({ approval: returned }, { proposal: { length: 15 }, reason: '补正' }, acting(aPerson())),
    );
    const decided = (by: Person) => codesOf(takeStep({ approval: amended }, { opinion }, acting(by)));

    expect(decided(aLeader())).toEqual(['OWN_APPROVAL']);
    expect(decided(inNameOf('Person_zhao'))).toEqual(['OWN_APPROVAL']);
    expect(decided(aColleague({ id: 'Person_sun', delegatedBy: { person: 'Person_zhao', until } }))).toEqual([
      'OWN_APPROVAL',
    ]);
    expect(decided(aLeader({ id: 'Person_qian' }))).toEqual([]);
  });

  test('its proposer does not approve it for a leader either', () => {
    const wang = aPerson({ delegatedBy: { person: 'Person_zhao', until } });

    expect(codesOf(takeStep({ approval: proposal }, { opinion }, acting(wang)))).toEqual(['OWN_APPROVAL']);
  });
});

test('a case in a leader’s own charge is not filed in their name, and in another’s it is', () => {
  const theCase = aCase({ officerInCharge: 'Person_zhao' });
  const file = (name: Person['id']) => codesOf(fileCase({ theCase, filing }, {}, acting(inNameOf(name))));

  expect(file('Person_zhao')).toEqual(['OWN_CASE']);
  expect(file('Person_qian')).toEqual([]);
});

test('what somebody asked to take out is not approved in their name, and in another’s it is', () => {
  const item = anItem('CHECK_OUT_REQUESTED');
  const approve = (name: Person['id']) => codesOf(approveCheckOut({ item }, {}, acting(inNameOf(name))));

  expect(approve(wang.id)).toEqual(['OWN_WORK']);
  expect(approve('Person_zhao')).toEqual([]);
});
