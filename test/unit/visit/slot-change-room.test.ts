import { beforeEach, describe, expect, test } from 'vitest';
import { changeRoom } from '#domain/visit/centre/change-room.ts';
import { changeTemplate } from '#domain/visit/centre/change-template.ts';
import { endTemplate } from '#domain/visit/centre/end-template.ts';
import { withdrawRoom } from '#domain/visit/centre/withdraw-room.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { changingSite, DAYS, FIRST, SECOND, slotOn, THIRD } from '#test/support/visit/changing-site.ts';
import { KINDS, visiting } from '#test/support/visit/scene.ts';
import { SITE_KINDS } from '#test/support/visit/site.ts';

let here: Awaited<ReturnType<typeof changingSite>>;

beforeEach(async () => {
  here = await changingSite();
});

describe('fewer seats', () => {
  const cut = (capacity: number, asOf = SECOND) => ({
    room: '1',
    asOf,
    capacities: [{ mode: 'IN_PERSON' as const, capacity }],
  });

  test('free seats go first; who sits in the others stays, and is flagged', async () => {
    await here.open(DAYS);
    for (const lawyer of [0, 1]) await here.book(lawyer, slotOn(SECOND));
    const before = here.visits().map(({ id, seat }) => ({ id, seat }));

    await here.changeAll(changeRoom, cut(2));
    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 2`, `${THIRD} T1 2`]);
    expect(here.flags()).toEqual(['', '']);

    await here.changeAll(changeRoom, cut(1));
    expect(here.flags().sort()).toEqual(['', 'CAPACITY_CUT']);
    expect(here.visits()).toMatchObject(before);
    expect(await here.book(2, slotOn(SECOND))).toBe('SLOT_FULL');

    await here.changeAll(changeRoom, cut(3));
    expect(here.flags()).toEqual(['', '']);
    expect(await here.book(2, slotOn(SECOND))).toBe('');
  });

  test('more seats than there ever were', async () => {
    await here.open(DAYS);

    await here.changeAll(changeRoom, cut(50));

    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 50`, `${THIRD} T1 50`]);
    await here.changeAll(changeRoom, cut(1));
    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 1`, `${THIRD} T1 1`]);
  });

  test('slots that are opened later have the seats of their day', async () => {
    await here.changeAll(changeRoom, cut(1));
    await here.open(DAYS);

    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 1`, `${THIRD} T1 1`]);
  });
});

test('a room that is withdrawn offers nothing from its day on', async () => {
  await here.open(DAYS);
  await here.book(0, slotOn(SECOND));

  await here.changeAll(withdrawRoom, { room: '1', asOf: SECOND });

  expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 0`, `${THIRD} T1 0`]);
  expect(here.flags()).toEqual(['SLOT_CLOSED']);
  await here.open({ from: FIRST, to: '2026-12-20' });
  expect(here.slots()).toHaveLength(3);
});

test('a template that is ended offers nothing from that day on, and what was before stays as it was', async () => {
  await here.open(DAYS);
  const [before] = here.slots();

  await here.changeAll(endTemplate, { template: 'T1', asOf: SECOND });

  expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 0`, `${THIRD} T1 0`]);
  expect(here.slots()[0]).toEqual(before);
});

describe('a template that is changed', () => {
  const half = { template: 'T1', asOf: SECOND, from: '09:30', to: '10:30' };

  test('gives the room of its free slots to those of the one that follows it', async () => {
    await here.open(DAYS);

    await here.changeAll(changeTemplate, half);

    expect(here.seats()).toContain(`${SECOND} T2 3`);
    expect(here.seats().filter((slot) => slot.includes(' T1 '))).toEqual([
      `${FIRST} T1 3`,
      `${SECOND} T1 0`,
      `${THIRD} T1 0`,
    ]);
  });

  test('keeps the room while somebody sits there; when they have gone, the sweep sees to it', async () => {
    await here.open(DAYS);
    await here.book(0, slotOn(SECOND));
    await here.changeAll(changeTemplate, half);
    expect(here.seats()).not.toContain(`${SECOND} T2 3`);
    expect(await here.open({ ...DAYS, template: 'T2' })).toMatchObject({ refusals: [], outcome: { slots: [] } });
    expect((await sweep(here)).failed).toBe(0);
    expect(here.slots().find(({ id }) => id === slotOn(SECOND))?.displaced).toHaveLength(1);

    const moved = await visiting(here.table, here.world).reschedule(
      String(here.visits()[0]?.id),
      'lawyer-0',
      slotOn(FIRST),
    );
    expect(moved.refusals).toEqual([]);
    expect((await sweep(here)).failed).toBe(0);
    await here.open({ ...DAYS, template: 'T2' });

    expect(here.seats()).toContain(`${SECOND} T2 3`);
    expect(here.slots().find(({ id }) => id === slotOn(SECOND))?.displaced).toBeUndefined();
    expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
  });
});
