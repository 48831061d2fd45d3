import { expect, test } from 'vitest';
import { openStore } from '#domain/property/store/open.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { anOrgan, aPerson, aStore, as, STATION } from '#test/support/property/records.ts';

const administrator = as(aPerson('zhou.admin', ['ADMINISTRATOR']));
const command = { organ: STATION, number: 1, name: '涉案财物室', rooms: [{ name: '一号库', shelves: 40 }] };
const records = { existing: undefined, organ: anOrgan(STATION) };

const open = (found: Partial<Parameters<typeof openStore>[0]> = {}, asked: Partial<typeof command> = {}) =>
  openStore({ ...records, ...found }, { ...command, ...asked }, contextOf(administrator));

test('a store is opened for an organ, under its number', () => {
  const decision = open();

  expect(decision).toMatchObject({ accepted: true, outcome: { store: `PropertyStore_${STATION}-1` } });
});

test('a number is given once, and only to an organ that is registered', () => {
  expect(codesOf(open({ existing: aStore() }))).toEqual(['STORE_OPENED']);
  expect(codesOf(open({ organ: undefined }))).toEqual(['ORGAN_UNKNOWN']);
});

test('rooms have names of their own and a sensible number of shelves', () => {
  const room = { name: '一号库', shelves: 1 };

  const many = (length: number) => Array.from({ length }, (_, i) => ({ ...room, name: `${i}号库` }));
  expect(codesOf(open({}, { rooms: [] }))).toEqual(['ROOMS_INVALID']);
  expect(codesOf(open({}, { rooms: many(101) }))).toEqual(['ROOMS_INVALID']);
  expect(codesOf(open({}, { rooms: many(100) }))).toEqual([]);
  expect(codesOf(open({}, { number: 0 }))).toEqual(['NUMBER_INVALID']);
  expect(codesOf(open({}, { rooms: [room, room] }))).toEqual(['ROOM_TWICE']);
  expect(codesOf(open({}, { rooms: [{ ...room, shelves: 0 }] }))).toEqual(['SHELVES_INVALID']);
  expect(codesOf(open({}, { rooms: [{ ...room, shelves: 10_000 }] }))).toEqual(['SHELVES_INVALID']);
  expect(codesOf(open({}, { rooms: [room, { ...room, name: '二号库', shelves: 9_999 }] }))).toEqual([]);
});
