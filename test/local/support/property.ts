import { DAY, later } from '#domain/model/time.ts';
import { done } from './command.ts';
import { word } from './deployed.ts';
import { filedCase } from './filed-case.ts';
import { station } from './station.ts';

/** What a custodian finds: the object as it was listed. */
export const found = { quantity: { amount: '1', unit: '部' }, condition: { grade: 'INTACT' } };

/** What seizing needs, as of now. */
export function seizure(caseId: string, secondOfficer: string, names: readonly string[]) {
  return {
    caseId,
    secondOfficerId: `Person_${secondOfficer}`,
    seizedFrom: '张三',
    attestingWitness: '刘见证',
    place: '学院路1号',
    at: new Date().toISOString(),
    items: names.map((name) => ({ name, ...found })),
  };
}

/** What asking for an item needs besides the item. */
export function request() {
  return { purpose: '鉴定', returnBy: later(new Date().toISOString(), DAY) };
}

/** A filed case whose station keeps a store, another organ with a store and two custodians, and ways to get there. */
export async function propertyScene() {
  const here = await filedCase();
  const there = await station();
  const { officer, second, caseId } = here;
  const custodian = await here.serving('CUSTODIAN');
  const receivers = [await there.serving('CUSTODIAN'), await there.serving('CUSTODIAN')] as const;
  const [storeId, storeThere] = [await openStore(here.organ), await openStore(there.organ)];
  let shelf = 0;
  /** A shelf and a seal that nothing has been under yet. */
  const nextSpot = () => {
    shelf += 1;
    return { room: '一号库', shelf, seal: `F-${word().toUpperCase()}`, found };
  };
  /** Two items, seized and deposited. */
  const deposited = async (): Promise<readonly [string, string]> => {
    const { items } = await done(officer, 'seizeItems', seizure(caseId, second, ['手机', '电脑']), 'items { id }');
    for (const { id } of items) await done(custodian, 'depositItem', { itemId: id, storeId, ...nextSpot() });
    return [items[0].id, items[1].id];
  };
  const sending = (itemIds: readonly string[]) => {
    const { seal } = nextSpot();
    return { itemIds, destination: there.organ, carrier: '押运员', seal };
  };
  const dispatched = async (itemIds: readonly string[]): Promise<string> =>
    (await done(custodian, 'dispatchTransfer', sending(itemIds), 'transfer { id }')).transfer.id;
  const receipt = (transferId: string, itemIds: readonly string[]) => ({
    transferId,
    storeId: storeThere,
    placements: itemIds.map((itemId) => ({ itemId, ...nextSpot() })),
  });
  return { ...here, custodian, receivers, storeId, storeThere, nextSpot, deposited, sending, dispatched, receipt };
}

async function openStore(organ: string): Promise<string> {
  const input = { organ, number: 1, name: '涉案财物保管室', rooms: [{ name: '一号库', shelves: 60 }] };
  return (await done('zhou.admin', 'openStore', input, 'store { id }')).store.id;
}
