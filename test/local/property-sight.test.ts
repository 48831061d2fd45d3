import { beforeAll, expect, test } from 'vitest';
import { command } from './support/command.ts';
import { send } from './support/deployed.ts';
import { readItem } from './support/item.ts';
import { found, propertyScene, request, seizure } from './support/property.ts';
import { registerLawyer } from './support/register.ts';
import { station } from './support/station.ts';

let at: Awaited<ReturnType<typeof propertyScene>>;

beforeAll(async () => {
  at = await propertyScene();
});

/** Everything that can be tried with an item, on its shelf or under way. */
const attempts = (itemId: string, transferId: string): readonly [string, object][] => [
  ['seizeItems', seizure(at.caseId, at.second, ['手机'])],
  ['depositItem', { itemId, storeId: at.storeId, ...at.nextSpot() }],
  ['requestCheckOut', { itemId, ...request() }],
  ['approveCheckOut', { itemId }],
  ['rejectCheckOut', { itemId, reason: '不同意' }],
  ['checkOutItem', { itemId }],
  ['checkInItem', { itemId, seal: at.nextSpot().seal, found }],
  ['dispatchTransfer', at.sending([itemId])],
  ['receiveTransfer', { transferId, storeId: at.storeThere, placements: [] }],
  ['refuseTransfer', { transferId, ground: 'OTHER', reason: '不收' }],
  ['returnTransfer', { transferId, storeId: at.storeId, placements: [] }],
];

test('a third organ, a lawyer and nobody reach an item and a transfer by no path', async () => {
  const foreign = await (await station()).serving('OFFICER', 'LEADER', 'CUSTODIAN');
  const lawyer = await registerLawyer();
  const [kept, sent] = await at.deposited();
  const transferId = await at.dispatched([sent]);
  const before = [await readItem(at.officer, kept), await readItem(at.officer, sent)];
  const nodes = `query ($item: ID!, $transfer: ID!) { item: node(id: $item) { id } transfer: node(id: $transfer) { id } }`;
  const lists = `query ($item: ID!, $organ: OrganCode!, $case: ID!) {
    propertyItem(id: $item) { id } case(id: $case) { propertyItems { edges { cursor } } }
    propertyStores(organ: $organ) { edges { node { items { edges { cursor } } } } }
    propertyItemsToDeposit { edges { cursor } }
    incomingTransfers { edges { cursor } } outgoingTransfers { edges { cursor } } }`;
  const named = { item: kept, transfer: transferId, organ: at.organ, case: at.caseId };
  const none = { edges: [] };

  const seen = await send(foreign, lists, named);

  expect(seen.errors).toEqual([]);
  expect(seen.data).toEqual({
    propertyItem: null,
    case: null,
    propertyStores: { edges: [{ node: { items: none } }] },
    propertyItemsToDeposit: none,
    incomingTransfers: none,
    outgoingTransfers: none,
  });
  for (const subject of [foreign, lawyer, undefined]) {
    expect((await send(subject, nodes, named)).data).toEqual({ item: null, transfer: null });
  }
  for (const [subject, code] of [
    [foreign, 'NOT_FOUND'],
    [lawyer, 'FORBIDDEN'],
    [undefined, 'UNAUTHENTICATED'],
  ] as const) {
    const query = 'query ($id: ID!) { propertyItem(id: $id) { id } }';
    const codes = (await send(subject, query, { id: kept })).errors.map(({ extensions }) => extensions.code);
    expect(codes).toEqual(subject === foreign ? [] : [code]);
    for (const [field, input] of attempts(kept, transferId)) {
      expect([field, (await command(subject, field, input)).codes]).toEqual([field, [code]]);
    }
  }
  expect([await readItem(at.officer, kept), await readItem(at.officer, sent)]).toEqual(before);
});

test('within the organ, each post does only its own work', async () => {
  const [kept, sent] = await at.deposited();
  const transferId = await at.dispatched([sent]);
  const before = [await readItem(at.officer, kept), await readItem(at.officer, sent)];
  const tried = attempts(kept, transferId);
  const [handling, decision] = [
    ['seizeItems', 'requestCheckOut'],
    ['approveCheckOut', 'rejectCheckOut'],
  ];
  const ofOfficers = new Set([...handling, ...decision]);
  const ofCustodians = new Set(tried.flatMap(([field]) => (ofOfficers.has(field) ? [] : [field])));

  for (const [subject, denied] of [
    [at.officer, new Set([...decision, ...ofCustodians])],
    [at.leader, ofCustodians],
    [at.custodian, ofOfficers],
    [await at.serving('CENTRE_STAFF'), new Set(tried.map(([field]) => field))],
  ] as const) {
    for (const [field, input] of tried.filter(([each]) => denied.has(each))) {
      expect([field, (await command(subject, field, input)).codes]).toEqual([field, ['FORBIDDEN']]);
    }
  }
  expect([await readItem(at.officer, kept), await readItem(at.officer, sent)]).toEqual(before);
});
