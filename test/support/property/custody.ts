import { expect } from 'vitest';
import type { Item, ItemEvent } from '#domain/property/item/item.ts';
import type { Transfer, TransferEvent } from '#domain/property/transfer/transfer.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import type { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '../consistency.ts';
import { KINDS } from './scene.ts';

/**
 * What must always hold of property: claims equal a recount and events refold; an unbroken chain from the possessor to
 * the one holder; the quantity that was seized; who is in transit is in an open transfer, and no transfer has two receipts.
 */
export function expectCustody(table: MemoryTable): void {
  expectConsistent(table, KINDS);
  const states = table.items().filter(({ SK }) => SK === 'STATE');
  const items = states.flatMap(({ PK, state }) => (PK.startsWith('PropertyItem_') ? [state as Item] : []));
  const transfers = states.flatMap(({ PK, state }) => (PK.startsWith('PropertyTransfer_') ? [state as Transfer] : []));
  for (const item of items) expectChain(table, item);
  for (const transfer of transfers) expectOneReceipt(table, transfer, items);
}

function expectChain(table: MemoryTable, item: Item): void {
  const events = eventsOf(table, item.id);
  const links = events.flatMap((event) => ('to' in event ? [event] : []));
  expect(links[0]?.from).toEqual(item.possessor);
  for (const [i, link] of links.entries()) if (i > 0) expect(link.from).toEqual(links[i - 1]?.to);
  expect(links.at(-1)?.to).toEqual(item.holder);
  const seized = events[0];
  expect(seized?.type === 'ItemSeized' ? seized.quantity : undefined).toEqual(item.quantity);
}

function expectOneReceipt(table: MemoryTable, transfer: Transfer, items: readonly Item[]): void {
  const receipts = eventsOf(table, transfer.id).filter(({ type }) => /Received|Returned/.test(type));
  const open = transfer.status === 'DISPATCHED' || transfer.status === 'REFUSED';
  expect(receipts).toHaveLength(open ? 0 : 1);
  const underWay = items.filter(({ holder }) => holder.holder === 'TRANSIT' && holder.transfer === transfer.id);
  expect(underWay.map(({ id }) => id).sort()).toEqual(open ? [...transfer.items].sort() : []);
}

function eventsOf(table: MemoryTable, id: string) {
  return table
    .items()
    .filter(({ PK, SK }) => PK === id && SK.startsWith(EVENTS))
    .map(recordedOf)
    .sort((one, other) => one.sequence - other.sequence)
    .map(({ event }) => event as ItemEvent | TransferEvent);
}
