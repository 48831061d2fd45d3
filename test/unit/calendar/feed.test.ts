import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '#domain/model/sha256.ts';
import { answer } from '#functions/calendar/answer.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { aDay, LIN, SUN, TUESDAY, WEDNESDAY } from '#test/support/visit/day.ts';

let day: Awaited<ReturnType<typeof aDay>>;

beforeEach(async () => {
  day = await aDay();
});

const SHOWN = 'feed { id status availableActions } address { path }';
const create = (input: object = {}, lawyer = LIN.lawyer) => day.run(lawyer, 'createCalendarFeed', input, SHOWN);

/** Asks as the gateway passes it on. */
const fetched = (path: string, headers: Record<string, string> = {}, httpMethod = 'GET') =>
  answer(
    { httpMethod, headers, pathParameters: { file: path.replace(/^\/calendar\//, '') } },
    { table: day.table, now: day.world.now() },
  );

const uids = (body: string) =>
  new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));

test('a lawyer’s calendar program fetches their own visits, and nobody else’s', async () => {
  const mine = await day.book(LIN, TUESDAY);
  await day.book(SUN, WEDNESDAY);
  const { address } = await create();

  const { statusCode, headers, body } = await fetched(address.path);

  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': expect.stringMatching(/^private/),
    etag: expect.stringMatching(/^W\/".+"$/),
  });
  expect(uids(body)).toEqual([`${mine}@yangguang`]);
});

test('it goes back thirty days, and what was cancelled stays in it as cancelled', async () => {
  const id = await day.book(LIN, TUESDAY);
  const { address } = await create();
  await day.run(LIN.lawyer, 'cancelVisit', { visitId: id, reason: '改期' }, 'visit { id }');

  expect((await fetched(address.path)).body).toContain('STATUS:CANCELLED');
  day.world.set('2026-12-24T01:00:00.000Z');
  expect(uids((await fetched(address.path)).body)).toHaveLength(1);
  day.world.set('2026-12-24T01:00:00.001Z');
  expect(uids((await fetched(address.path)).body)).toHaveLength(0);
});

describe('a program that asks again', () => {
  test('is told that nothing changed, until something does', async () => {
    const id = await day.book(LIN, TUESDAY);
    const { address } = await create();
    const etag = String((await fetched(address.path)).headers?.etag);
    day.world.set('2026-11-23T02:00:00.000Z');

    for (const known of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      expect(await fetched(address.path, { 'If-None-Match': known })).toMatchObject({ statusCode: 304, body: '' });
    }
    await day.run(LIN.lawyer, 'rescheduleVisit', { visitId: id, slotId: WEDNESDAY.id }, 'visit { id }');
    expect((await fetched(address.path, { 'If-None-Match': etag })).statusCode).toBe(200);
  });
});

describe('what there is not', () => {
  test('looks the same, whether it never was, is malformed, was revoked, or its lawyer is one no longer', async () => {
    const { feed, address } = await create();
    const never = await fetched(`/calendar/${'0'.repeat(32)}.ics`);
    await day.run(LIN.lawyer, 'revokeCalendarFeed', { feedId: feed.id }, 'feed { status availableActions }');
    const others = await Promise.all([
      ...['', '.ics', 'x', '../graphql', `${'0'.repeat(31)}.ics`, `${'0'.repeat(32)}`, `${'I'.repeat(32)}.ics`].map(
        (file) => fetched(`/calendar/${file}`),
      ),
      fetched(address.path),
      fetched(address.path.toLowerCase()),
    ]);

    expect(never.statusCode).toBe(404);
    for (const other of others) expect(other).toEqual(never);
  });

  test('so does everything but GET', async () => {
    const { address } = await create();

    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
      expect((await fetched(address.path, {}, method)).statusCode).toBe(404);
    }
  });

  test('and the feed of a lawyer who was suspended', async () => {
    const { address } = await create();
    const suspension = { personId: `Person_${LIN.lawyer}`, reason: '处罚' };
    await day.run('admin', 'suspendPerson', suspension, 'person { id }');

    expect((await fetched(address.path)).statusCode).toBe(404);
  });
});

describe('the secret', () => {
  test('is said once, has 160 bits, and is kept nowhere', async () => {
    const { feed, address } = await create();
    const secret = /^\/calendar\/([0-9A-Z]{32})\.ics$/.exec(address.path)?.[1] ?? '';

    expect(feed.id).toBe(`CalendarFeed_${sha256(secret)}`);
    const items = JSON.stringify(day.table.items());
    expect(items).not.toContain(secret);
    expect(items).toContain(feed.id);
  });

  test('can be had again for a day by whoever sends the same command, so that a lost answer is not lost', async () => {
    const input = { idempotencyKey: 'feed-1' };

    expect((await create(input)).address).toEqual((await create(input)).address);
  });
});

test('three at the most; one that is revoked makes room', async () => {
  const feeds = [await create(), await create(), await create()];

  expect((await create()).codes).toEqual(['FEEDS_ENOUGH']);
  const revoked = { feedId: feeds[1]?.feed.id };
  expect(await day.run(LIN.lawyer, 'revokeCalendarFeed', revoked, 'feed { status availableActions }')).toEqual({
    codes: [],
    feed: { status: 'REVOKED', availableActions: [] },
  });
  expect((await day.run(LIN.lawyer, 'revokeCalendarFeed', revoked, 'feed { id }')).codes).toEqual([
    'NOT_IN_THIS_STATE',
  ]);
  expect((await create()).codes).toEqual([]);
  const { data } = await day.send(LIN.lawyer, '{ calendarFeeds { status availableActions } }');
  expect(data.calendarFeeds).toEqual(
    Array.from({ length: 3 }, () => ({ status: 'ACTIVE', availableActions: ['REVOKE'] })),
  );
  expectConsistent(day.table, [...nodes.values()]);
});

test('nobody but its lawyer sees a feed, or can revoke it', async () => {
  const { feed } = await create();
  const revoke = day.run(SUN.lawyer, 'revokeCalendarFeed', { feedId: feed.id }, 'feed { id }');

  await expect(revoke).rejects.toThrow('NOT_FOUND');
  const { data } = await day.send(SUN.lawyer, `{ calendarFeeds { id } node(id: "${feed.id}") { id } }`);
  expect(data).toEqual({ calendarFeeds: [], node: null });
});
