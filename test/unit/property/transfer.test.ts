import { expect, test } from 'vitest';
import type { Person } from '#domain/directory/person/person.ts';
import type { Decision } from '#domain/model/decision.ts';
import type { Kept } from '#domain/property/item/holder.ts';
import type { Item } from '#domain/property/item/item.ts';
import { storeId } from '#domain/property/store/store.ts';
import type { Arrival, Placement } from '#domain/property/transfer/arrival.ts';
import type { DispatchTransfer } from '#domain/property/transfer/dispatch.ts';
import { dispatchTransfer } from '#domain/property/transfer/dispatch.ts';
import { receiveTransfer } from '#domain/property/transfer/receive.ts';
import { refuseTransfer } from '#domain/property/transfer/refuse.ts';
import { returnTransfer } from '#domain/property/transfer/return.ts';
import type { Transfer } from '#domain/property/transfer/transfer.ts';
import { MOST_TRANSFERRED } from '#domain/property/transfer/transfer.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  anItem,
  anOrgan,
  aStore,
  as,
  asListed,
  aTransfer,
  chen,
  feng,
  kept,
  NOW,
  OTHER,
  STATION,
  sun,
} from '#test/support/property/records.ts';

const item = (n: number, status: Item['status'] = 'DEPOSITED', at: Partial<Kept> = {}) =>
  anItem(status, { id: `PropertyItem_${n}` }, kept({ shelf: n, seal: `F00${n}`, ...at }));

function eventsOf(decision: Decision): readonly string[] {
  const changes = decision.accepted ? decision.changes : decision.recorded;
  return changes.flatMap((change) => ('events' in change ? change.events.map(({ type }) => type) : []));
}

type Sending = Partial<Parameters<typeof dispatchTransfer>[0]>;
function send(records: Sending = {}, command: Partial<DispatchTransfer> = {}, by: Person = chen) {
  const { items = [item(1), item(2)] } = records;
  const itemIds = items.map(({ id }) => id);
  return dispatchTransfer(
    { destination: anOrgan(OTHER), taken: [undefined], ...records, items },
    { itemIds, destination: OTHER, carrier: '押运员', seal: 'T001', ...command },
    contextOf(as(by), NOW),
  );
}

test('a custodian sends items of one store to another organ; they are under way together', () => {
  const decision = send();

  const to = { holder: 'TRANSIT', transfer: 'PropertyTransfer_000001', origin: STATION, destination: OTHER };
  expect(decision).toMatchObject({
    accepted: true,
    changes: [
      { change: 'opened', events: [{ type: 'TransferDispatched', items: ['PropertyItem_1', 'PropertyItem_2'] }] },
      { events: [{ type: 'ItemDispatched', from: kept({ shelf: 1, seal: 'F001' }), to }] },
      { events: [{ type: 'ItemDispatched', from: kept({ shelf: 2, seal: 'F002' }), to }] },
    ],
  });
});

test('only what lies in the custodian’s own store, and is not asked for', () => {
  expect(codesOf(send({}, {}, sun))).toEqual(['NOT_KEPT_BY_YOU', 'NOT_KEPT_BY_YOU', 'DESTINATION_IS_ORIGIN']);
  expect(codesOf(send({ items: [item(1, 'CHECK_OUT_REQUESTED')] }))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(send({ items: [item(1, 'CHECKED_OUT')] }))).toEqual(['NOT_IN_THIS_STATE']);
  const elsewhere = item(2, 'DEPOSITED', { store: storeId(STATION, 2) });
  expect(codesOf(send({ items: [item(1), elsewhere] }))).toEqual(['TWO_STORES']);
});

test('the refusal names the item’s place as it was asked for, also where one was named twice', () => {
  const items = [item(1), item(2, 'CHECKED_OUT')];
  const itemIds = ['PropertyItem_1', 'PropertyItem_1', 'PropertyItem_2'];

  expect(send({ items }, { itemIds })).toMatchObject({
    refusals: [{ code: 'NOT_IN_THIS_STATE', path: ['itemIds', 2], details: { current: 'PropertyItem_2' } }],
  });
});

test('not by a handler of any of the items; the attempt is on record', () => {
  const decision = send({}, {}, { ...feng, posts: ['OFFICER', 'CUSTODIAN'] });

  expect(codesOf(decision)).toEqual(['OWN_WORK']);
  expect(eventsOf(decision)).toEqual(['OwnWorkAttempted']);
});

test('to a registered organ other than the origin, under a seal nothing has borne', () => {
  expect(codesOf(send({ destination: undefined }))).toEqual(['DESTINATION_UNKNOWN']);
  expect(codesOf(send({}, { destination: STATION }))).toEqual(['DESTINATION_IS_ORIGIN']);
  expect(codesOf(send({ taken: [{ owner: 'PropertyItem_9' }] }))).toEqual(['SEAL_TAKEN']);
  expect(codesOf(send({ items: [] }))).toEqual(['NO_ITEMS']);
});

test('no more than can be received in one transaction', () => {
  const items = (length: number) => Array.from({ length }, (_, i) => item(i + 1));

  expect(codesOf(send({ items: items(MOST_TRANSFERRED) }))).toEqual([]);
  expect(codesOf(send({ items: items(MOST_TRANSFERRED + 1) }))).toEqual(['TOO_MANY_ITEMS']);
});

const place = (n: number, changes: Partial<Placement> = {}): Placement => ({
  itemId: `PropertyItem_${n}`,
  room: '一号库',
  shelf: n,
  seal: `F00${n}`,
  found: asListed,
  ...changes,
});

interface Arriving {
  readonly by?: Person;
  readonly transfer?: Transfer;
  readonly placements?: Arrival['placements'];
  readonly organ?: string;
  readonly taken?: Parameters<typeof receiveTransfer>[0]['taken'];
}

const arriving = ({ transfer, placements, organ, taken, by }: Required<Arriving>) =>
  [
    { transfer, items: [item(1, 'IN_TRANSIT'), item(2, 'IN_TRANSIT')], store: aStore(organ), taken },
    { placements },
    contextOf(as(by), NOW),
  ] as const;
const usual = { placements: [place(1), place(2)], taken: [] };
const receive = (changes: Arriving = {}) =>
  receiveTransfer(...arriving({ ...usual, by: sun, organ: OTHER, transfer: aTransfer('DISPATCHED'), ...changes }));
const takeBack = (changes: Arriving = {}) =>
  returnTransfer(...arriving({ ...usual, by: chen, organ: STATION, transfer: aTransfer('REFUSED'), ...changes }));

test('the destination’s custodian receives every item onto a shelf of its own', () => {
  expect(eventsOf(receive())).toEqual(['TransferReceived', 'ItemReceived', 'ItemReceived']);
});

test('only the destination receives or refuses, only the origin takes back', () => {
  const refuse = (by: Person) =>
    refuseTransfer(
      { transfer: aTransfer('DISPATCHED') },
      { ground: 'WRONG_DESTINATION', reason: '送错单位' },
      contextOf(as(by), NOW),
    );

  expect(codesOf(receive({ by: chen, organ: STATION }))).toEqual(['NOT_ADDRESSED_TO_YOU']);
  expect(codesOf(refuse(chen))).toEqual(['NOT_ADDRESSED_TO_YOU']);
  expect(eventsOf(refuse(sun))).toEqual(['TransferRefused']);
  expect(codesOf(takeBack({ by: sun, organ: OTHER }))).toEqual(['NOT_DISPATCHED_BY_YOU']);
  expect(eventsOf(takeBack())).toEqual(['TransferReturned', 'ItemReturned', 'ItemReturned']);
});

test('one dispatch has one receipt', () => {
  for (const status of ['RECEIVED', 'REFUSED', 'RETURNED'] as const) {
    expect(codesOf(receive({ transfer: aTransfer(status) }))).toEqual(['NOT_IN_THIS_STATE']);
  }
  for (const status of ['DISPATCHED', 'RECEIVED', 'RETURNED'] as const) {
    expect(codesOf(takeBack({ transfer: aTransfer(status) }))).toEqual(['NOT_IN_THIS_STATE']);
  }
});

test('all of it, each once, and nothing else', () => {
  expect(codesOf(receive({ placements: [place(1)] }))).toEqual(['NOT_ALL_PLACED']);
  expect(codesOf(receive({ placements: [place(1), place(1, { shelf: 3, seal: 'F003' })] }))).toEqual([
    'NOT_ALL_PLACED',
  ]);
  expect(codesOf(receive({ placements: [place(1), place(2), place(3)] }))).toEqual(['NOT_ALL_PLACED']);
});

test('into one’s own store, on shelves and under seals that are free, and not the same ones twice', () => {
  expect(codesOf(receive({ organ: STATION }))).toEqual(['STORE_NOT_YOURS']);
  expect(codesOf(receive({ placements: [place(1), place(2, { shelf: 1 })] }))).toEqual(['NAMED_TWICE']);
  expect(codesOf(receive({ placements: [place(1), place(2, { seal: 'ｆ００１' })] }))).toEqual(['NAMED_TWICE']);
  const owner = 'PropertyItem_other' as const;
  const taken = [undefined, { owner: 'PropertyItem_1' as const }, { owner }, { owner }];
  expect(receive({ taken })).toMatchObject({
    refusals: [
      { code: 'SHELF_TAKEN', path: ['placements', 1, 'shelf'] },
      { code: 'SEAL_TAKEN', path: ['placements', 1, 'seal'] },
    ],
  });
});

test('what is not as listed is received and flagged', () => {
  const less = place(1, { found: { ...asListed, quantity: { amount: '0', unit: '部' } } });

  expect(eventsOf(receive({ placements: [less, place(2)] }))).toEqual([
    'TransferReceived',
    'ItemReceived',
    'DiscrepancyFound',
    'ItemReceived',
  ]);
});

test('a handler receives nothing of their own case, at either end', () => {
  const posted = (organ: string): Person => ({ ...feng, posts: ['CUSTODIAN'], organ });

  expect(eventsOf(receive({ by: posted(OTHER) }))).toEqual(['OwnWorkAttempted']);
  expect(eventsOf(takeBack({ by: posted(STATION) }))).toEqual(['OwnWorkAttempted']);
});
