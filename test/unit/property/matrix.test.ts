import { expect, test } from 'vitest';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import type { Transition } from '#domain/model/transition.ts';
import { availableActions } from '#domain/model/transition.ts';
import type { Item } from '#domain/property/item/item.ts';
import { transitions as ofItem } from '#domain/property/item/transitions.ts';
import type { Transfer } from '#domain/property/transfer/transfer.ts';
import { transitions as ofTransfer } from '#domain/property/transfer/transitions.ts';
import { anItem, aTransfer, OTHER, STATION } from '#test/support/property/records.ts';

/** Written from domain.md, "Lives: Property item", the word list and invariants 5 and 11; not from the tables it judges. */
type Matrix<Status extends string> = Readonly<Record<Status, Partial<Record<Role, readonly string[]>>>>;

/** Of the handling organ, with no part in the case. */
const BYSTANDERS: Matrix<Item['status']> = {
  SEIZED: { CUSTODIAN: ['DEPOSIT'] },
  DEPOSITED: { CUSTODIAN: ['DISPATCH'] },
  CHECK_OUT_REQUESTED: { LEADER: ['APPROVE_CHECK_OUT', 'REJECT_CHECK_OUT'] },
  CHECK_OUT_APPROVED: { LEADER: ['REJECT_CHECK_OUT'], CUSTODIAN: ['CHECK_OUT'] },
  CHECKED_OUT: { CUSTODIAN: ['CHECK_IN'] },
  IN_TRANSIT: {},
};

/** The officer who seized it and asked for it, whatever their post: never custody, never their own approval. */
const HANDLER: Matrix<Item['status']> = {
  SEIZED: {},
  DEPOSITED: { OFFICER: ['REQUEST_CHECK_OUT'] },
  CHECK_OUT_REQUESTED: {},
  CHECK_OUT_APPROVED: {},
  CHECKED_OUT: {},
  IN_TRANSIT: {},
};

/** Of another organ on the same level: neither handles the case nor keeps the item. */
const STRANGERS: Matrix<Item['status']> = {
  SEIZED: {},
  DEPOSITED: {},
  CHECK_OUT_REQUESTED: {},
  CHECK_OUT_APPROVED: {},
  CHECKED_OUT: {},
  IN_TRANSIT: {},
};

const AT_DESTINATION: Matrix<Transfer['status']> = {
  DISPATCHED: { CUSTODIAN: ['RECEIVE', 'REFUSE'] },
  RECEIVED: {},
  REFUSED: {},
  RETURNED: {},
};

const AT_ORIGIN: Matrix<Transfer['status']> = {
  DISPATCHED: {},
  RECEIVED: {},
  REFUSED: { CUSTODIAN: ['RETURN'] },
  RETURNED: {},
};

function judge<Status extends string, State extends Identified & { readonly status: Status }, Action extends string>(
  matrix: Matrix<Status>,
  stateOf: (status: Status) => State,
  table: readonly Transition<State, Action>[],
  { subject, organ }: { readonly subject: string; readonly organ: string },
): void {
  for (const status of Object.keys(matrix) as Status[]) {
    for (const role of ROLES) {
      const found = availableActions(table, stateOf(status), { id: `Person_${subject}`, roles: [role], organ });
      expect([status, role, found]).toEqual([status, role, matrix[status][role] ?? []]);
    }
  }
}

test('what the handling organ’s people may do with an item', () =>
  judge(BYSTANDERS, anItem, ofItem, { subject: 'x', organ: STATION }));
test('what its handler may do with it', () =>
  judge(HANDLER, anItem, ofItem, { subject: 'wang.officer', organ: STATION }));
test('what people of another organ may do with it', () =>
  judge(STRANGERS, anItem, ofItem, { subject: 'x', organ: OTHER }));
test('what a transfer’s destination may do', () =>
  judge(AT_DESTINATION, aTransfer, ofTransfer, { subject: 'x', organ: OTHER }));
test('what a transfer’s origin may do', () =>
  judge(AT_ORIGIN, aTransfer, ofTransfer, { subject: 'x', organ: STATION }));
