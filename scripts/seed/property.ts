import { ORGANS } from './organs.ts';
import type { Send } from './send.ts';

const ROOM = '一号库';
const DAY = 86_400_000;

interface One {
  readonly id: string;
}

interface SeededProperty {
  /** Was checked out and in; its chain of custody has four links. */
  readonly item: string;
  /** Waits at the county centre to be received. */
  readonly transfer: string;
}

/** Two stores; two items seized and deposited, of which one is checked out and in again and one is under way. */
export async function seedProperty(send: Send, caseId: string): Promise<SeededProperty> {
  const storeId = await open(send, ORGANS.station.code);
  await open(send, ORGANS.propertyCentre.code);
  const [phone, ring] = await seize(send, caseId);
  await send('chen.custodian', 'depositItem', { itemId: phone.id, storeId, ...placed(1), found: PHONE.found }, ITEM);
  await send('chen.custodian', 'depositItem', { itemId: ring.id, storeId, ...placed(2), found: RING.found }, ITEM);

  const itemId = phone.id;
  const returnBy = new Date(Date.parse(await filedAt(send, caseId)) + 7 * DAY).toISOString();
  await send('wang.officer', 'requestCheckOut', { itemId, purpose: '送检提取电子数据', returnBy }, ITEM);
  await send('zhao.leader', 'approveCheckOut', { itemId }, ITEM);
  await send('chen.custodian', 'checkOutItem', { itemId }, ITEM);
  await send('chen.custodian', 'checkInItem', { itemId, seal: 'YG-2026-0003', found: PHONE.found }, ITEM);

  const dispatch = {
    itemIds: [ring.id],
    destination: ORGANS.propertyCentre.code,
    carrier: '李警官、辅警张某',
    seal: 'YG-2026-0101',
  };
  const { transfer } = await send<{ transfer: One }>(
    'chen.custodian',
    'dispatchTransfer',
    dispatch,
    'transfer { id status }',
  );
  return { item: phone.id, transfer: transfer.id };
}

const ITEM = 'item { id status }';

const PHONE = {
  line: { name: '手机', description: '黑色，华为 Mate 60，串号尾号 3307' },
  found: { quantity: { amount: '1', unit: '部' }, condition: { grade: 'WORN', note: '屏幕有划痕' } },
};
const RING = {
  line: { name: '戒指', description: '黄色金属，内圈刻“百年好合”' },
  found: { quantity: { amount: '3.62', unit: '克' }, condition: { grade: 'INTACT' } },
};

function placed(shelf: number) {
  return { room: ROOM, shelf, seal: `YG-2026-000${shelf}` };
}

async function open(send: Send, organ: string): Promise<string> {
  const asked = { organ, number: 1, name: '涉案财物保管室', rooms: [{ name: ROOM, shelves: 60 }] };
  const { store } = await send<{ store: One }>('zhou.admin', 'openStore', asked, 'store { id }');
  return store.id;
}

async function seize(send: Send, caseId: string): Promise<readonly [One, One]> {
  const asked = {
    caseId,
    secondOfficerId: 'Person_li.officer',
    seizedFrom: '张某',
    attestingWitness: '社区工作者刘某',
    place: '阳光路26号出租屋',
    at: await filedAt(send, caseId),
    items: [PHONE, RING].map(({ line, found }) => ({ ...line, ...found })),
  };
  const { items } = await send<{ items: readonly [One, One] }>('wang.officer', 'seizeItems', asked, 'items { id }');
  return items;
}

/** The command that filed the case, sent again, answers the same: a moment that stays the same from seed to seed. */
async function filedAt(send: Send, caseId: string): Promise<string> {
  const asked = { caseId };
  const { case: filed } = await send<{ case: { filedAt: string } }>(
    'zhao.leader',
    'fileCase',
    asked,
    'case { filedAt }',
  );
  return filed.filedAt;
}
