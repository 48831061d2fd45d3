import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '#functions/deadlines/sweep.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { aDay, LIN, SUN, TUESDAY, WEDNESDAY } from '#test/support/visit/day.ts';
import { NOW } from '#test/support/visit/records.ts';

let day: Awaited<ReturnType<typeof aDay>>;

beforeEach(async () => {
  day = await aDay();
});

describe('a pass', () => {
  test('is for the lawyer and their firm’s clerks, with its QR symbol', async () => {
    const id = await day.book(LIN, TUESDAY);

    for (const person of [LIN.lawyer, 'mei.clerk']) {
      const { visit } = await day.seen(person, id, 'pass { token qr }');
      expect(visit.pass).toEqual({
        token: expect.stringMatching(/^YG1\.[\w-]+\.[\w-]{86}$/),
        qr: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
      });
    }
  });

  test('is not for those who let in, nor for another lawyer', async () => {
    const id = await day.book(LIN, TUESDAY);

    expect((await day.seen('he.staff', id, 'pass { token }')).codes).toEqual(['FORBIDDEN']);
    expect((await day.seen(SUN.lawyer, id, 'pass { token }')).visit).toBeNull();
  });

  test('is there while the visit is to come, and no longer', async () => {
    const id = await day.book(LIN, TUESDAY);
    await day.run(LIN.lawyer, 'cancelVisit', { visitId: id, reason: '改期' }, 'visit { id }');

    expect((await day.seen(LIN.lawyer, id, 'pass { token }')).visit).toEqual({ pass: null });
  });

  test('is verified with what is published', async () => {
    const { data } = await day.send('he.staff', '{ visitPassKeys { key pem } }');

    expect(data.visitPassKeys).toEqual([
      { key: expect.stringMatching(/^[\w-]{16}$/), pem: expect.stringContaining('BEGIN PUBLIC KEY') },
    ]);
  });
});

describe('at the gate', () => {
  test('a pass lets in once; the 48 hours are met in the same step, and the table is as a recount has it', async () => {
    const id = await day.book(LIN, TUESDAY);
    const pass = await day.passOf(id);
    day.world.set(TUESDAY.period.from);

    const first = await day.run('he.staff', 'checkInVisit', { pass }, 'visit { id status checkedInAt }');
    const second = await day.run('he.staff', 'checkInVisit', { pass }, 'visit { id }');

    expect(first).toEqual({ codes: [], visit: { id, status: 'CHECKED_IN', checkedInAt: TUESDAY.period.from } });
    expect(second).toEqual({ codes: ['PASS_USED'], visit: null });
    expect(day.stateOf(`Deadline_${LIN.entrustment}-VISIT`)).toMatchObject({ status: 'MET' });
    expectConsistent(day.table, [...nodes.values()]);
  });

  test('the same command sent again is answered as it was', async () => {
    const id = await day.book(LIN, TUESDAY);
    const input = { pass: await day.passOf(id), idempotencyKey: 'gate-1' };
    day.world.set(TUESDAY.period.from);

    const answers = [1, 2].map(() => () => day.run('he.staff', 'checkInVisit', input, 'visit { status }'));

    for (const answer of answers) expect(await answer()).toEqual({ codes: [], visit: { status: 'CHECKED_IN' } });
  });

  test('a moved visit has another pass; the old one is waste paper', async () => {
    const id = await day.book(LIN, TUESDAY);
    const old = await day.passOf(id);
    await day.run(LIN.lawyer, 'rescheduleVisit', { visitId: id, slotId: WEDNESDAY.id }, 'visit { id }');
    const pass = await day.passOf(id);
    day.world.set(WEDNESDAY.period.from);

    expect((await day.run('he.staff', 'checkInVisit', { pass: old }, 'visit { id }')).codes).toEqual(['PASS_REPLACED']);
    expect((await day.run('he.staff', 'checkInVisit', { pass }, 'visit { id }')).codes).toEqual([]);
  });

  test.each([
    [
      'another visit’s payload under this signature',
      (pass: string, other: string) => `${other.slice(0, -86)}${pass.slice(-86)}`,
    ],
    ['one bit flipped', (pass: string) => `${pass.slice(0, 40)}${pass[40] === 'A' ? 'B' : 'A'}${pass.slice(41)}`],
    ['nonsense', () => 'no pass'],
  ])('%s is refused', async (_name, forged) => {
    const id = await day.book(LIN, TUESDAY);
    const other = await day.book(SUN, WEDNESDAY);
    const pass = forged(await day.passOf(id), await day.passOf(other, SUN.lawyer));
    day.world.set(TUESDAY.period.from);

    const { visit, codes } = await day.run('he.staff', 'checkInVisit', { pass }, 'visit { id }');

    expect({ visit, codes }).toEqual({ visit: null, codes: ['PASS_NOT_VALID'] });
  });

  test("another centre's gate lets nobody in", async () => {
    const id = await day.book(LIN, TUESDAY);
    const pass = await day.passOf(id);
    day.world.set(TUESDAY.period.from);

    expect((await day.run('ma.staff', 'checkInVisit', { pass }, 'visit { id }')).codes).toEqual([
      'PASS_OF_OTHER_CENTRE',
    ]);
    await expect(
      day.run('ma.staff', 'checkInVisit', { visitId: id, reason: '手机没电' }, 'visit { id }'),
    ).rejects.toThrow('NOT_FOUND');
  });

  test('the visit is over when staff say so; its seat is free for whoever walks in', async () => {
    const id = await day.book(LIN, TUESDAY);
    day.world.set(TUESDAY.period.from);
    await day.run('he.staff', 'checkInVisit', { visitId: id, reason: '手机没电' }, 'visit { id }');
    const walkIn = { slotId: TUESDAY.id, entrustmentId: SUN.entrustment };
    const before = await day.run('he.staff', 'admitWalkIn', walkIn, 'visit { id }');

    const { visit } = await day.run('he.staff', 'completeVisit', { visitId: id }, 'visit { status completedAt }');
    const after = await day.run('he.staff', 'admitWalkIn', walkIn, 'visit { status seat }');

    expect(before.codes).toEqual(['SLOT_FULL']);
    expect(visit).toEqual({ status: 'COMPLETED', completedAt: TUESDAY.period.from });
    expect(after).toEqual({ codes: [], visit: { status: 'CHECKED_IN', seat: 1 } });
    expect(day.stateOf(`Deadline_${SUN.entrustment}-VISIT`)).toMatchObject({ status: 'MET' });
    expectConsistent(day.table, [...nodes.values()]);
  });
});

test('a leader overbooks a full session, sees what they ordered, and staff see how many there are', async () => {
  await day.book(LIN, TUESDAY);
  const order = { slotId: TUESDAY.id, entrustmentId: SUN.entrustment, reason: '四十八小时将满' };

  const { visit, codes } = await day.run('ji.leader', 'overbookVisit', order, 'visit { id status seat }');

  expect({ visit, codes }).toEqual({ codes: [], visit: { id: visit.id, status: 'CONFIRMED', seat: 2 } });
  // Whoever is told reads why, and of whom they meet nothing; another organ's leader is told of no such visit.
  const why = 'from order { reason by { id } at } interpreter { name } permission { suspect }';
  for (const person of ['ji.leader', 'an.leader']) {
    expect((await day.seen(person, visit.id, why)).visit).toEqual({
      ...{ from: TUESDAY.period.from, interpreter: null, permission: null },
      order: { reason: '四十八小时将满', by: { id: 'Person_ji.leader' }, at: NOW },
    });
  }
  expect((await day.seen('zhao.leader', visit.id, 'id')).visit).toBeNull();
  const { data } = await day.send('he.staff', `{ node(id: "${TUESDAY.id}") { ... on Slot { overbooked freeSeats } } }`);
  expect(data.node).toEqual({ overbooked: 1, freeSeats: 0 });

  expectConsistent(day.table, [...nodes.values()]);
});

test('time reminds, calls absent and gives back everybody’s time, whatever the sweep comes across', async () => {
  const id = await day.book(LIN, TUESDAY);
  const statuses = [];
  for (const now of ['2026-11-23T23:00:00.000Z', TUESDAY.period.from, TUESDAY.period.to]) {
    day.world.set(now);
    expect(await sweep({ table: day.table, world: day.world })).toMatchObject({ failed: 0, unfinished: false });
    statuses.push((day.stateOf(id) as { status: string; reminded?: number }).status);
  }

  expect(statuses).toEqual(['CONFIRMED', 'CONFIRMED', 'NO_SHOW']);
  expect(day.stateOf(id)).toMatchObject({ reminded: 1, missedAt: TUESDAY.period.to });
  expectConsistent(day.table, [...nodes.values()]);
});
