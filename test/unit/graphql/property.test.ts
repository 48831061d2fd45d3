import { expect, test } from 'vitest';
import { api } from '#test/support/api.ts';
import { CASE_FILED, caseEvents, OTHER, SEIZED_AT, STATION } from '#test/support/property/records.ts';
import { scene } from '#test/support/property/scene.ts';

const found = { quantity: { amount: '1', unit: '部' }, condition: { grade: 'INTACT' } };
const storeOf = (organ: string) => `PropertyStore_${organ}-1`;

async function setUp() {
  const served = api();
  await scene(served, { events: caseEvents('CRIMINAL', CASE_FILED) });
  const command = async (subject: string, field: string, input: object, selection: string) => {
    const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} refusals { code path } } }`;
    const { data, errors } = await served.send(subject, query, { input });
    expect(errors).toEqual([]);
    return data[field];
  };
  const seizure = {
    caseId: 'Case_1',
    secondOfficerId: 'Person_li.officer',
    seizedFrom: '张三',
    attestingWitness: '刘见证',
    place: '学院路1号',
    at: SEIZED_AT,
    items: [
      { name: '手机', ...found },
      { name: '电脑', ...found },
    ],
  };
  const { items } = await command('wang.officer', 'seizeItems', seizure, 'items { id serial status }');
  const ids: readonly string[] = items.map(({ id }: { id: string }) => id);
  return { ...served, command, items, ids };
}

type Scene = Awaited<ReturnType<typeof setUp>>;

async function depositAll({ command, ids }: Scene): Promise<void> {
  for (const [i, itemId] of ids.entries()) {
    const spot = { room: '一号库', shelf: i + 1, seal: `F00${i + 1}`, found };
    await command('chen.custodian', 'depositItem', { itemId, storeId: storeOf(STATION), ...spot }, 'item { id }');
  }
}

async function dispatchAll({ command, ids }: Scene): Promise<string> {
  const input = { itemIds: ids, destination: OTHER, carrier: '押运员', seal: 'T001' };
  const { transfer } = await command('chen.custodian', 'dispatchTransfer', input, 'transfer { id status }');
  return transfer.id;
}

const HOLDER = `__typename
  ... on HeldByPossessor { name }
  ... on HeldByOfficer { officerId officer { name } }
  ... on HeldInStore { room shelf seal store { organ { code } } }
  ... on HeldInTransit { transferId transfer { status } }`;

test('from seizure to another organ’s shelf: who holds it and the whole chain are one query', async () => {
  const all = await setUp();
  await depositAll(all);
  const transferId = await dispatchAll(all);
  const placements = all.ids.map((itemId, i) => ({ itemId, room: '一号库', shelf: i + 1, seal: `G00${i}`, found }));
  const receipt = { transferId, storeId: storeOf(OTHER), placements };
  await all.command('sun.custodian', 'receiveTransfer', receipt, 'transfer { status items { id } }');

  const { data, errors } = await all.send(
    'wang.officer',
    `query ($id: ID!) { propertyItem(id: $id) {
      status serial seizedFrom flags availableActions case { number } officers { name }
      holder { ${HOLDER} }
      custodyChain { edges { node { type by { name } from { ${HOLDER} } to { ${HOLDER} } found { quantity { amount } } } } }
    } }`,
    { id: all.ids[0] },
  );

  expect(errors).toEqual([]);
  const chain = data.propertyItem.custodyChain.edges.map(({ node }: { node: object }) => node);
  expect(chain.map(({ type }: { type: string }) => type)).toEqual([
    'ItemSeized',
    'ItemDeposited',
    'ItemDispatched',
    'ItemReceived',
  ]);
  expect(chain[0].from).toEqual({ __typename: 'HeldByPossessor', name: '张三' });
  for (const i of [1, 2, 3]) expect(chain[i].from).toEqual(chain[i - 1].to);
  expect(chain[3].to).toEqual(data.propertyItem.holder);
  expect(data.propertyItem).toMatchObject({
    status: 'DEPOSITED',
    seizedFrom: '张三',
    holder: { __typename: 'HeldInStore', shelf: 1, seal: 'G000', store: { organ: { code: OTHER } } },
  });
});

test('what is shown follows the hands it is in: its case’s list, the stores, and both ends of a transfer', async () => {
  const all = await setUp();
  const due = `{ propertyItemsToDeposit { edges { node { id } } } }`;
  const nodes = (data: { [field: string]: { edges: { node: { id: string } }[] } }, field: string) =>
    data[field]?.edges.map(({ node }) => node.id);
  expect(nodes((await all.send('chen.custodian', due)).data, 'propertyItemsToDeposit')).toEqual(all.ids);
  await depositAll(all);
  expect(nodes((await all.send('chen.custodian', due)).data, 'propertyItemsToDeposit')).toEqual([]);

  const ofStore = `{ propertyStores(organ: "${STATION}") { edges { node { name items { edges { node { id } } } } } } }`;
  const [store] = (await all.send('chen.custodian', ofStore)).data.propertyStores.edges;
  expect(nodes(store.node, 'items')).toEqual(all.ids);
  const [seenByOther] = (await all.send('sun.custodian', ofStore)).data.propertyStores.edges;
  expect(nodes(seenByOther.node, 'items')).toEqual([]);
  const ofCase = `{ case(id: "Case_1") { propertyItems(first: 1) { edges { node { id } } pageInfo { hasNextPage } } } }`;
  expect((await all.send('wang.officer', ofCase)).data.case.propertyItems).toEqual({
    edges: [{ node: { id: all.ids[0] } }],
    pageInfo: { hasNextPage: true },
  });

  const item = `{ propertyItem(id: "${all.ids[0]}") { id } }`;
  expect((await all.send('sun.custodian', item)).data).toEqual({ propertyItem: null });
  const id = await dispatchAll(all);
  expect((await all.send('sun.custodian', item)).data).toEqual({ propertyItem: { id: all.ids[0] } });
  const transfers = `{ incomingTransfers { edges { node { id } } } outgoingTransfers { edges { node { id } } } }`;
  const incoming = (await all.send('sun.custodian', transfers)).data;
  expect([nodes(incoming, 'incomingTransfers'), nodes(incoming, 'outgoingTransfers')]).toEqual([[id], []]);
  const outgoing = (await all.send('chen.custodian', transfers)).data;
  expect([nodes(outgoing, 'incomingTransfers'), nodes(outgoing, 'outgoingTransfers')]).toEqual([[], [id]]);
});

test('a custodian who may not see the item cannot deposit it; a stale version changes nothing', async () => {
  const all = await setUp();
  const [itemId] = all.ids;
  const deposit = `mutation ($input: DepositItemInput!) { depositItem(input: $input) { item { id } refusals { code } } }`;
  const input = { itemId, room: '一号库', shelf: 1, seal: 'F001', found };

  const foreign = await all.send('sun.custodian', deposit, { input: { ...input, storeId: storeOf(OTHER) } });
  const stale = { ...input, storeId: storeOf(STATION), expectedVersion: 0 };
  const late = await all.send('chen.custodian', deposit, { input: stale });

  expect(foreign.errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(late.data.depositItem).toEqual({ item: null, refusals: [{ code: 'VERSION_CHANGED' }] });
});

test('an attempt to approve one’s own request is refused, and in the item’s history', async () => {
  const all = await setUp();
  await depositAll(all);
  const [itemId] = all.ids;
  const ask = { itemId, purpose: '鉴定', returnBy: '2026-11-24T01:00:00.000Z' };
  const promote = `mutation { registerPerson(input: { subject: "ma", name: "马", posts: [OFFICER, LEADER], organ: "${STATION}" }) { person { id } } }`;
  await all.send('admin', promote);
  const seizure = { secondOfficerId: 'Person_li.officer', seizedFrom: '张三', attestingWitness: '刘', place: '学院路' };
  const { items } = await all.command(
    'ma',
    'seizeItems',
    { ...seizure, caseId: 'Case_1', at: SEIZED_AT, items: [{ name: '钱包', ...found }] },
    'items { id }',
  );
  const spot = { room: '一号库', shelf: 3, seal: 'F003', found, storeId: storeOf(STATION) };
  await all.command('chen.custodian', 'depositItem', { itemId: items[0].id, ...spot }, 'item { id }');
  await all.command('ma', 'requestCheckOut', { ...ask, itemId: items[0].id }, 'item { id }');

  const answer = await all.command('ma', 'approveCheckOut', { itemId: items[0].id }, 'item { id }');

  expect(answer.refusals).toEqual([{ code: 'OWN_WORK', path: [] }]);
  const history = `{ propertyItem(id: "${items[0].id}") { availableActions history { edges { node { type by { name } } } } } }`;
  const { data } = await all.send('ma', history);
  expect(data.propertyItem.history.edges.at(-1).node).toEqual({ type: 'OwnWorkAttempted', by: { name: '马' } });
  expect(data.propertyItem.availableActions).toEqual([]);
});
