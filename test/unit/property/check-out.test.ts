import { expect, test } from 'vitest';
import type { Person } from '#domain/directory/person/person.ts';
import type { Decision } from '#domain/model/decision.ts';
import { approveCheckOut } from '#domain/property/item/approve-check-out.ts';
import { checkInItem } from '#domain/property/item/check-in.ts';
import { checkOutItem } from '#domain/property/item/check-out.ts';
import type { Item } from '#domain/property/item/item.ts';
import { rejectCheckOut } from '#domain/property/item/reject-check-out.ts';
import { requestCheckOut } from '#domain/property/item/request-check-out.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  anItem,
  aPerson,
  as,
  asListed,
  BUREAU,
  chen,
  feng,
  han,
  kept,
  NOW,
  OTHER,
  RETURN_BY,
  sun,
  wang,
  zhao,
} from '#test/support/property/records.ts';

const AFTER = '2026-11-24T01:00:00.001Z';
const JUST_BEFORE = '2026-11-24T00:59:59.999Z';
const wangLeads: Person = { ...wang, posts: ['OFFICER', 'LEADER'] };

function recorded(decision: Decision): readonly string[] {
  const changes = decision.accepted ? decision.changes : decision.recorded;
  return changes.flatMap((change) => ('events' in change ? change.events.map(({ type }) => type) : []));
}

const ask = (by: Person, item: Item = anItem('DEPOSITED'), returnBy = RETURN_BY) =>
  requestCheckOut({ item }, { purpose: '鉴定', returnBy }, contextOf(as(by), NOW));
const approve = (by: Person, item: Item = anItem('CHECK_OUT_REQUESTED'), now = NOW) =>
  approveCheckOut({ item }, {}, contextOf(as(by), now));
const reject = (by: Person, item: Item = anItem('CHECK_OUT_REQUESTED')) =>
  rejectCheckOut({ item }, { reason: '不必' }, contextOf(as(by), NOW));
const hand = (by: Person, officer: Person | undefined = wang, now = NOW, item = anItem('CHECK_OUT_APPROVED')) =>
  checkOutItem({ item, officer }, {}, contextOf(as(by), now));
const back = (by: Person, { seal = 'F001', now = NOW, item = anItem('CHECKED_OUT'), holder = '' } = {}) => {
  const taken = [holder === '' ? undefined : { owner: `PropertyItem_${holder}` as const }];
  return checkInItem({ item, taken }, { seal, found: asListed }, contextOf(as(by), now));
};

test('an officer of the case asks for an item, with a return that is still to come', () => {
  expect(codesOf(ask(wang))).toEqual([]);
  expect(codesOf(ask(feng))).toEqual([]);
  expect(codesOf(ask(han))).toEqual(['NOT_A_HANDLER']);
  expect(codesOf(ask(zhao))).toEqual(['ROLE_NEEDED']);
  expect(codesOf(ask(wang, anItem('CHECKED_OUT')))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(ask(wang, anItem('DEPOSITED'), NOW))).toEqual(['RETURN_BY_PAST']);
});

test('a leader approves what another asked for; approving one’s own request is refused, and on record', () => {
  expect(codesOf(approve(zhao))).toEqual([]);
  expect(codesOf(approve(wangLeads))).toEqual(['OWN_WORK']);
  expect(recorded(approve(wangLeads))).toEqual(['OwnWorkAttempted']);
  expect(codesOf(approve({ ...feng, posts: ['OFFICER', 'LEADER'] }))).toEqual([]);
  expect(codesOf(approve(wang))).toEqual(['ROLE_NEEDED']);
});

test('only leaders of the handling organ or above it decide, whatever else they may see', () => {
  expect(codesOf(approve(aPerson('ma', ['LEADER'], BUREAU)))).toEqual([]);
  expect(codesOf(approve(aPerson('ma', ['LEADER', 'CUSTODIAN'], OTHER)))).toEqual(['NOT_HANDLING_ORGAN']);
  expect(codesOf(reject(aPerson('ma', ['LEADER', 'CUSTODIAN'], OTHER)))).toEqual(['NOT_HANDLING_ORGAN']);
});

test('what should have been back already is not approved any more, but can be rejected', () => {
  expect(codesOf(approve(zhao, anItem('CHECK_OUT_REQUESTED'), RETURN_BY))).toEqual(['APPROVAL_LAPSED']);
  expect(codesOf(approve(zhao, anItem('CHECK_OUT_REQUESTED'), JUST_BEFORE))).toEqual([]);
});

test('a leader rejects a request, or takes an unused approval back; never their own', () => {
  expect(codesOf(reject(zhao))).toEqual([]);
  expect(codesOf(reject(zhao, anItem('CHECK_OUT_APPROVED')))).toEqual([]);
  expect(codesOf(reject(zhao, anItem('CHECKED_OUT')))).toEqual(['NOT_IN_THIS_STATE']);
  expect(recorded(reject(wangLeads))).toEqual(['OwnWorkAttempted']);
});

test('the keeping organ’s custodian hands it to the officer who asked', () => {
  expect(hand(chen)).toMatchObject({
    accepted: true,
    changes: [
      { change: 'relied', id: wang.id, fact: 'standing' },
      { events: [{ type: 'ItemCheckedOut', from: kept(), to: { holder: 'OFFICER', officer: wang.id } }] },
    ],
  });
  expect(codesOf(hand(sun))).toEqual(['NOT_KEPT_BY_YOU']);
  expect(codesOf(hand(chen, wang, NOW, anItem('CHECK_OUT_REQUESTED')))).toEqual(['NOT_IN_THIS_STATE']);
});

test('no handler hands it out, and no suspended officer gets it, nor anyone after the approved return', () => {
  expect(recorded(hand({ ...feng, posts: ['OFFICER', 'CUSTODIAN'] }))).toEqual(['OwnWorkAttempted']);
  expect(codesOf(hand(chen, { ...wang, suspended: true }))).toEqual(['OFFICER_NOT_IN_SERVICE']);
  expect(codesOf(hand(chen, { ...wang, posts: ['LEADER'] }))).toEqual(['OFFICER_NOT_IN_SERVICE']);
  expect(codesOf(hand(chen, wang, RETURN_BY))).toEqual(['APPROVAL_LAPSED']);
  expect(codesOf(hand(chen, wang, JUST_BEFORE))).toEqual([]);
});

test('it comes back to the shelf that waited; late is recorded, not refused', () => {
  expect(back(chen)).toMatchObject({ changes: [{ events: [{ type: 'ItemCheckedIn', to: kept() }] }] });
  expect(recorded(back(chen, { now: RETURN_BY }))).toEqual(['ItemCheckedIn']);
  expect(recorded(back(chen, { now: AFTER }))).toEqual(['ItemCheckedIn', 'ItemReturnedLate']);
  expect(codesOf(back(sun))).toEqual(['NOT_KEPT_BY_YOU']);
  expect(recorded(back({ ...wang, posts: ['OFFICER', 'CUSTODIAN'] }))).toEqual(['OwnWorkAttempted']);
});

test('a new seal is one that nothing bears and that was not broken before', () => {
  expect(codesOf(back(chen, { seal: 'F002' }))).toEqual([]);
  expect(codesOf(back(chen, { seal: 'F002', holder: 'other' }))).toEqual(['SEAL_TAKEN']);
  const resealed = { ...anItem('CHECKED_OUT'), seals: ['F001', 'F002'] };
  expect(codesOf(back(chen, { seal: 'F001', holder: '1', item: resealed }))).toEqual(['SEAL_TAKEN']);
  expect(codesOf(back(chen, { seal: 'F002', holder: '1', item: resealed }))).toEqual([]);
});
