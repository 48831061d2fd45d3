import { beforeAll, expect, test } from 'vitest';
import { command, done } from './support/command.ts';
import { acceptedCase } from './support/filed-case.ts';
import { readItem } from './support/item.ts';
import { found, propertyScene, request, seizure } from './support/property.ts';

let at: Awaited<ReturnType<typeof propertyScene>>;

beforeAll(async () => {
  at = await propertyScene();
});

test('two items go through all hands to another organ; who holds one and its whole chain are one query', async () => {
  const { officer, leader, custodian } = at;
  const ids = await at.deposited();
  const [itemId] = ids;
  await done(officer, 'requestCheckOut', { itemId, ...request() });
  expect((await command(custodian, 'checkOutItem', { itemId })).codes).toEqual(['NOT_IN_THIS_STATE']);
  await done(leader, 'approveCheckOut', { itemId });
  await done(custodian, 'checkOutItem', { itemId });
  expect((await readItem(officer, itemId)).holder).toEqual({
    __typename: 'HeldByOfficer',
    officerId: `Person_${officer}`,
  });
  await done(custodian, 'checkInItem', { itemId, seal: at.nextSpot().seal, found });
  const transferId = await at.dispatched(ids);
  expect((await readItem(officer, itemId)).holder).toEqual({ __typename: 'HeldInTransit', transferId });
  const arrival = at.receipt(transferId, ids);
  await done(at.receivers[0], 'receiveTransfer', arrival);

  const [first, second] = await Promise.all(ids.map((id) => readItem(officer, id)));

  expect(first?.status).toBe('DEPOSITED');
  expect(first?.flags).toEqual([]);
  expect(first?.chain.map(({ type }) => type)).toEqual([
    'ItemSeized',
    'ItemDeposited',
    'ItemCheckedOut',
    'ItemCheckedIn',
    'ItemDispatched',
    'ItemReceived',
  ]);
  expect(second?.chain.map(({ type }) => type)).toEqual([
    'ItemSeized',
    'ItemDeposited',
    'ItemDispatched',
    'ItemReceived',
  ]);
  for (const [i, item] of [first, second].entries()) {
    const { room, shelf, seal } = arrival.placements[i] ?? {};
    expect(item?.holder).toEqual({ __typename: 'HeldInStore', room, shelf, seal, store: { id: at.storeThere } });
    expect(item?.chain[0]?.from).toEqual({ __typename: 'HeldByPossessor', name: '张三' });
    expect(item?.chain.slice(1).map(({ from }) => from)).toEqual(item?.chain.slice(0, -1).map(({ to }) => to));
    expect(item?.chain.at(-1)?.to).toEqual(item?.holder);
  }
});

test('of two receipts of one dispatch at once, one wins, three times in a row', async () => {
  for (let round = 0; round < 3; round += 1) {
    const ids = await at.deposited();
    const transferId = await at.dispatched(ids);
    const arrivals = at.receivers.map((subject) => ({ subject, input: at.receipt(transferId, ids) }));

    const answers = await Promise.all(arrivals.map((each) => command(each.subject, 'receiveTransfer', each.input)));

    const codes = answers.map((each) => each.codes);
    expect(codes.toSorted()).toEqual([[], ['NOT_IN_THIS_STATE']]);
    const won = arrivals[codes.findIndex(({ length }) => length === 0)]?.input.placements;
    for (const [i, id] of ids.entries()) {
      const { types, holder } = await readItem(at.officer, id);
      expect(types).toEqual(['ItemSeized', 'ItemDeposited', 'ItemDispatched', 'ItemReceived']);
      expect(holder).toMatchObject({ shelf: won?.[i]?.shelf, seal: won?.[i]?.seal });
    }
  }
});

test('who seized an item, or is in charge of its case, does not keep it; the attempt is on record', async () => {
  const both = await at.serving('OFFICER', 'CUSTODIAN');
  const kind = { kind: 'ADMINISTRATIVE', suspectedOffence: '殴打他人案' };
  const inCharge = await acceptedCase(at.officer, { ...kind, officerInCharge: `Person_${both}` });
  for (const [seizing, input] of [
    [both, seizure(at.caseId, at.second, ['钱包'])],
    [at.officer, seizure(at.caseId, both, ['手表'])],
    [at.officer, seizure(inCharge, at.second, ['木棍'])],
  ] as const) {
    const { items } = await done(seizing, 'seizeItems', input, 'items { id }');
    const deposit = { itemId: items[0].id, storeId: at.storeId, ...at.nextSpot() };

    expect((await command(both, 'depositItem', deposit)).codes).toEqual(['OWN_WORK']);

    expect(await readItem(both, deposit.itemId)).toMatchObject({
      status: 'SEIZED',
      availableActions: [],
      holder: { __typename: 'HeldByOfficer', officerId: `Person_${seizing}` },
      types: ['ItemSeized', 'OwnWorkAttempted'],
    });
    await done(at.custodian, 'depositItem', deposit);
  }
});
