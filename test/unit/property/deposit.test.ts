import { expect, test } from 'vitest';
import type { Person } from '#domain/directory/person/person.ts';
import type { DepositItem } from '#domain/property/item/deposit.ts';
import { depositItem } from '#domain/property/item/deposit.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  anItem,
  aPerson,
  aStore,
  as,
  asListed,
  chen,
  DEPOSIT_BY,
  feng,
  NOW,
  OTHER,
  wang,
} from '#test/support/property/records.ts';

type Records = Parameters<typeof depositItem>[0];
const free: Records = { item: anItem('SEIZED'), store: aStore(), taken: [undefined, undefined] };
const command: DepositItem = { room: '一号库', shelf: 1, seal: 'F001', found: asListed };

function deposit(records: Partial<Records> = {}, asked: Partial<DepositItem> = {}, by: Person = chen, now = NOW) {
  return depositItem({ ...free, ...records }, { ...command, ...asked }, contextOf(as(by), now));
}

function eventsOf(decision: ReturnType<typeof deposit>): readonly string[] {
  const changes = decision.accepted ? decision.changes : decision.recorded;
  return changes.flatMap((change) => ('events' in change ? change.events.map(({ type }) => type) : []));
}

test('a custodian takes an item from its officer and puts it on a shelf under a seal, written one way', () => {
  const decision = deposit({}, { seal: ' ｆ０ 01' });

  expect(decision).toMatchObject({
    accepted: true,
    changes: [
      {
        events: [
          {
            type: 'ItemDeposited',
            from: { holder: 'OFFICER', officer: wang.id },
            to: { holder: 'STORE', room: '一号库', shelf: 1, seal: 'F001' },
          },
        ],
      },
    ],
  });
});

test('never by a handler, be it one who seized it or the officer in charge; the attempt is on record', () => {
  for (const { id } of [wang, feng]) {
    const both: Person = { ...chen, id, posts: ['OFFICER', 'CUSTODIAN'] };
    expect(codesOf(deposit({}, {}, both))).toEqual(['OWN_WORK']);
    expect(eventsOf(deposit({}, {}, both))).toEqual(['OwnWorkAttempted']);
  }
  expect(codesOf(deposit({}, {}, { ...chen, posts: ['OFFICER', 'CUSTODIAN'] }))).toEqual([]);
});

test('only into a store of the custodian’s own organ, on a shelf it has', () => {
  expect(codesOf(deposit({ store: aStore(OTHER) }))).toEqual(['STORE_NOT_YOURS']);
  expect(codesOf(deposit({}, { room: '二号库' }))).toEqual(['SHELF_UNKNOWN']);
  expect(codesOf(deposit({}, { shelf: 0 }))).toEqual(['SHELF_UNKNOWN']);
  expect(codesOf(deposit({}, { shelf: 5 }))).toEqual(['SHELF_UNKNOWN']);
  expect(codesOf(deposit({}, { shelf: 1.5 }))).toEqual(['SHELF_UNKNOWN']);
  expect(codesOf(deposit({}, { shelf: 4 }))).toEqual([]);
});

test('a shelf and a seal that something else has are refused together, without saying whose they are', () => {
  const owner = 'PropertyItem_other' as const;

  const decision = deposit({ taken: [{ owner }, { owner }] });

  expect(codesOf(decision)).toEqual(['SHELF_TAKEN', 'SEAL_TAKEN']);
  expect(JSON.stringify(decision)).not.toContain(owner);
});

test('a seal of nothing but spaces is none', () => {
  expect(codesOf(deposit({}, { seal: '　 ' }))).toEqual(['SEAL_TAKEN']);
});

test('what differs from the list is an event; equal quantities written otherwise do not differ', () => {
  const found = (amount: string, unit = '部') => ({ found: { ...asListed, quantity: { amount, unit } } });

  expect(eventsOf(deposit({}, found('1.00')))).toEqual(['ItemDeposited']);
  expect(eventsOf(deposit({}, found('0')))).toEqual(['ItemDeposited', 'DiscrepancyFound']);
  expect(eventsOf(deposit({}, found('1', '台')))).toEqual(['ItemDeposited', 'DiscrepancyFound']);
  expect(eventsOf(deposit({}, { found: { ...asListed, condition: { grade: 'DAMAGED' } } }))).toEqual([
    'ItemDeposited',
    'DiscrepancyFound',
  ]);
  expect(codesOf(deposit({}, found('many')))).toEqual(['QUANTITY_INVALID']);
});

test('later than 24 hours after the seizure is taken in all the same, and flagged', () => {
  expect(eventsOf(deposit({}, {}, chen, '2026-11-23T11:59:59.999Z'))).toEqual(['ItemDeposited']);
  expect(eventsOf(deposit({}, {}, chen, DEPOSIT_BY))).toEqual(['ItemDeposited', 'ItemDepositedLate']);
});

test('only once, and only by a custodian', () => {
  expect(codesOf(deposit({ item: anItem('DEPOSITED') }))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(deposit({}, {}, aPerson('han', ['OFFICER', 'LEADER'])))).toEqual(['ROLE_NEEDED']);
});
