import { describe, expect, test } from 'vitest';
import { amendApproval, withdrawApproval } from '#domain/approval/approval/amend.ts';
import type { Approval } from '#domain/approval/approval/approval.ts';
import { rejectApproval, returnApproval } from '#domain/approval/approval/return.ts';
import { takeStep } from '#domain/approval/approval/take-step.ts';
import type { ApprovalKindCode } from '#domain/approval/kinds.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { after, aProposal } from '#test/support/approval/records.ts';
import { actor, aLeader, aPerson, BUREAU, NOW, OTHER_STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';

const WANG = aPerson();
/** The leader who proposed it is nobody to decide it, so Wang is one here too, when asked to. */
const WANG_AS_LEADER = aLeader({ id: 'Person_wang' });
const STATION_LEADER = aLeader();
const SECOND_LEADER = aLeader({ id: 'Person_feng' });
const OTHER_LEADER = aLeader({ id: 'Person_sun', organ: OTHER_STATION });
const BUREAU_LEADER = aLeader({ id: 'Person_ju', organ: BUREAU });
const BUREAU_BASIC = aLeader({ id: 'Person_zheng', organ: BUREAU, qualification: 'BASIC' });
const CITY_LEADER = aLeader({ id: 'Person_shi', organ: '330100000000' });

type Action = 'step' | 'return' | 'reject' | 'amend' | 'withdraw';
const opinion = '同意';
const ACTIONS = {
  step: (approval: Approval, by: Person, now = NOW) => takeStep({ approval }, { opinion }, contextOf(actor(by), now)),
  return: (approval: Approval, by: Person, now = NOW) =>
    returnApproval({ approval }, { opinion }, contextOf(actor(by), now)),
  reject: (approval: Approval, by: Person, now = NOW) =>
    rejectApproval({ approval }, { opinion }, contextOf(actor(by), now)),
  amend: (approval: Approval, by: Person, now = NOW) =>
    amendApproval({ approval }, { proposal: { length: 15 }, reason: '补正' }, contextOf(actor(by), now)),
  withdraw: (approval: Approval, by: Person, now = NOW) =>
    withdrawApproval({ approval }, {}, contextOf(actor(by), now)),
};

/** A proposal on which these steps were taken, one after the other. */
function underWay(kind: ApprovalKindCode, ...steps: readonly [Action, Person][]): Approval {
  return steps.reduce((approval, [action, by]) => after(approval, ACTIONS[action](approval, by)), aProposal(kind));
}

const ONE = 'DEADLINE_EXTENSION';
const TWO = 'DEADLINE_EXTENSION_NEXT_ABOVE';
const DISPOSAL = 'PROPERTY_DISPOSAL';

/** Written from the law's words: who may do what with a proposal of Wang's station, and what they are told if not. */
const MATRIX: readonly [string, Approval, Action, Person, string | 'may'][] = [
  // One step, of the handling organ's leader
  ['the station’s leader approves', underWay(ONE), 'step', STATION_LEADER, 'may'],
  ['an officer does not approve', underWay(ONE), 'step', aPerson({ id: 'Person_li' }), 'ROLE_NEEDED'],
  ['another station’s leader does not approve', underWay(ONE), 'step', OTHER_LEADER, 'NOT_YOUR_STEP'],
  ['the organ above does not approve in the station’s place', underWay(ONE), 'step', BUREAU_LEADER, 'NOT_YOUR_STEP'],
  ['nobody approves their own', underWay(ONE), 'step', WANG_AS_LEADER, 'OWN_APPROVAL'],
  // Two steps, the second of the organ next above (PSAPL 118)
  ['the station’s leader reviews first', underWay(TWO), 'step', STATION_LEADER, 'may'],
  ['the organ above does not go first', underWay(TWO), 'step', BUREAU_LEADER, 'NOT_YOUR_STEP'],
  ['then the organ above approves', underWay(TWO, ['step', STATION_LEADER]), 'step', BUREAU_LEADER, 'may'],
  ['not the reviewer again', underWay(TWO, ['step', STATION_LEADER]), 'step', STATION_LEADER, 'OWN_APPROVAL'],
  [
    'nor the reviewer who has moved up',
    underWay(TWO, ['step', STATION_LEADER]),
    'step',
    { ...STATION_LEADER, organ: BUREAU },
    'OWN_APPROVAL',
  ],
  [
    'not another leader of the station',
    underWay(TWO, ['step', STATION_LEADER]),
    'step',
    SECOND_LEADER,
    'NOT_YOUR_STEP',
  ],
  ['not two levels above', underWay(TWO, ['step', STATION_LEADER]), 'step', CITY_LEADER, 'NOT_YOUR_STEP'],
  [
    'not the proposer, promoted meanwhile',
    underWay(TWO, ['step', STATION_LEADER]),
    'step',
    { ...WANG_AS_LEADER, organ: BUREAU },
    'OWN_APPROVAL',
  ],
  // Disposal: the second approval takes an intermediate qualification (21号)
  ['disposal: qualified', underWay(DISPOSAL, ['step', STATION_LEADER]), 'step', BUREAU_LEADER, 'may'],
  [
    'disposal: not qualified',
    underWay(DISPOSAL, ['step', STATION_LEADER]),
    'step',
    BUREAU_BASIC,
    'QUALIFICATION_NEEDED',
  ],
  // Returned and refused by whoever's step it is
  ['returned by whose step it is', underWay(TWO), 'return', STATION_LEADER, 'may'],
  ['not returned by another', underWay(TWO), 'return', OTHER_LEADER, 'NOT_YOUR_STEP'],
  ['refused by whose step it is', underWay(TWO, ['step', STATION_LEADER]), 'reject', BUREAU_LEADER, 'may'],
  ['not refused by its proposer', underWay(TWO), 'reject', WANG_AS_LEADER, 'OWN_APPROVAL'],
  // The proposer's own
  ['withdrawn by its proposer', underWay(TWO), 'withdraw', WANG, 'may'],
  ['withdrawn half-way', underWay(TWO, ['step', STATION_LEADER]), 'withdraw', WANG, 'may'],
  ['not withdrawn by another', underWay(TWO), 'withdraw', aPerson({ id: 'Person_li' }), 'NOT_YOUR_PROPOSAL'],
  ['amended once returned', underWay(TWO, ['return', STATION_LEADER]), 'amend', WANG, 'may'],
  ['not amended by another', underWay(TWO, ['return', STATION_LEADER]), 'amend', STATION_LEADER, 'NOT_YOUR_PROPOSAL'],
  ['not amended while it is open', underWay(TWO), 'amend', WANG, 'NOT_IN_THIS_STATE'],
  // Amended, it begins again; who had a hand in it stays out of it
  [
    'amended: another leader reviews',
    underWay(TWO, ['return', STATION_LEADER], ['amend', WANG]),
    'step',
    SECOND_LEADER,
    'may',
  ],
  [
    'amended: not who returned it',
    underWay(TWO, ['return', STATION_LEADER], ['amend', WANG]),
    'step',
    STATION_LEADER,
    'OWN_APPROVAL',
  ],
  // What is over is over
  ['granted', underWay(ONE, ['step', STATION_LEADER]), 'step', SECOND_LEADER, 'NOT_IN_THIS_STATE'],
  ['granted, not withdrawn', underWay(ONE, ['step', STATION_LEADER]), 'withdraw', WANG, 'NOT_IN_THIS_STATE'],
  ['refused', underWay(ONE, ['reject', STATION_LEADER]), 'step', SECOND_LEADER, 'NOT_IN_THIS_STATE'],
  ['withdrawn', underWay(ONE, ['withdraw', WANG]), 'step', STATION_LEADER, 'NOT_IN_THIS_STATE'],
  ['returned, not decided', underWay(ONE, ['return', STATION_LEADER]), 'step', SECOND_LEADER, 'NOT_IN_THIS_STATE'],
];

test.each(MATRIX)('%s', (_title, approval, action, by, expected) => {
  const decision = ACTIONS[action](approval, by);

  expect(codesOf(decision)).toEqual(expected === 'may' ? [] : [expected]);
});

describe('trying to decide one’s own work', () => {
  test('goes on record, and changes nothing else', () => {
    const approval = underWay(TWO, ['step', STATION_LEADER]);

    const decision = ACTIONS.step(approval, STATION_LEADER);

    expect(decision).toMatchObject({
      accepted: false,
      recorded: [{ events: [{ type: 'OwnApprovalAttempted', action: 'TAKE_STEP', by: STATION_LEADER.id }] }],
    });
    expect(after(approval, decision)).toEqual(approval);
  });
});

test('whose own work it is takes no step of it, also if a colleague proposed it', () => {
  const approval = { ...underWay(ONE), parties: [STATION_LEADER.id] };

  expect(codesOf(ACTIONS.step(approval, STATION_LEADER))).toEqual(['OWN_APPROVAL']);
  expect(codesOf(ACTIONS.step(approval, SECOND_LEADER))).toEqual([]);
});

test('a week at one step, and it has lapsed: a minute before, it has not', () => {
  const approval = underWay(TWO);

  expect(codesOf(ACTIONS.step(approval, STATION_LEADER, '2026-11-30T01:00:00.000Z'))).toEqual(['PROPOSAL_LAPSED']);
  expect(codesOf(ACTIONS.step(approval, STATION_LEADER, '2026-11-30T00:59:00.000Z'))).toEqual([]);
});

test('only the last step grants, with what was proposed', () => {
  const first = ACTIONS.step(underWay(TWO), STATION_LEADER);
  const second = ACTIONS.step(underWay(TWO, ['step', STATION_LEADER]), BUREAU_LEADER);

  expect(first).toMatchObject({ changes: [{ events: [{ type: 'ApprovalStepTaken', step: 'REVIEW' }] }] });
  expect(second).toMatchObject({
    changes: [
      { events: [{ type: 'ApprovalGranted', step: 'APPROVE', proposal: { extension: 'NEXT_ABOVE', length: 30 } }] },
    ],
  });
});
