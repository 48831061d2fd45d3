import { expect, test } from 'vitest';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { Items } from '#domain/property/item/items.ts';
import { storeId } from '#domain/property/store/store.ts';
import { Stores } from '#domain/property/store/stores.ts';
import { Transfers } from '#domain/property/transfer/transfers.ts';
import { anItem, aStore, aTransfer, BUREAU, kept, OTHER, STATION } from '#test/support/property/records.ts';

const THIRD = '330102530000';
const elsewhere = anItem('DEPOSITED', {}, kept({ store: storeId(OTHER, 1), organ: OTHER }));
const sees = (visible: (actor: { id: 'Person_x'; roles: readonly Role[]; organ: string }) => boolean, organ: string) =>
  ROLES.filter((role) => visible({ id: 'Person_x', roles: [role], organ }));
const POLICE = ['OFFICER', 'LEADER', 'CUSTODIAN'];

test('an item is seen by the handling organ and those above, and by the custodians who have it or will', () => {
  const atHome = (organ: string) => sees((actor) => Items.visible(anItem('DEPOSITED'), actor, undefined), organ);
  const away = (organ: string) => sees((actor) => Items.visible(elsewhere, actor, undefined), organ);
  const underWay = (organ: string) => sees((actor) => Items.visible(anItem('IN_TRANSIT'), actor, undefined), organ);

  expect([STATION, BUREAU, OTHER, THIRD].map(atHome)).toEqual([POLICE, POLICE, [], []]);
  expect([STATION, BUREAU, OTHER, THIRD].map(away)).toEqual([POLICE, POLICE, ['CUSTODIAN'], []]);
  expect([STATION, BUREAU, OTHER, THIRD].map(underWay)).toEqual([POLICE, POLICE, ['CUSTODIAN'], []]);
});

test('a transfer is seen by the custodians of both ends and by those who handle its items', () => {
  const transfer = { ...aTransfer('DISPATCHED'), origin: THIRD };

  const seen = (organ: string) => sees((actor) => Transfers.visible(transfer, actor, undefined), organ);

  expect([STATION, BUREAU, OTHER, THIRD].map(seen)).toEqual([POLICE, POLICE, ['CUSTODIAN'], ['CUSTODIAN']]);
});

test('that a store exists is known to police staff and administrators, of whatever organ', () => {
  const seen = sees((actor) => Stores.visible(aStore(), actor, undefined), THIRD);

  expect(seen).toEqual([...POLICE, 'ADMINISTRATOR']);
});
