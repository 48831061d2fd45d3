import { beforeEach, describe, expect, test } from 'vitest';
import { addClosure } from '#domain/visit/centre/add-closure.ts';
import { liftClosure } from '#domain/visit/centre/lift-closure.ts';
import { openUrgentSlot } from '#domain/visit/slot/open-urgent.ts';
import { ERRANDS } from '#functions/deadlines/errands.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { FaultyTable } from '#test/support/faults.ts';
import { CLOSING, changingSite, DAYS, FIRST, SECOND, slotOn, THIRD } from '#test/support/visit/changing-site.ts';
import { CENTRE } from '#test/support/visit/records.ts';
import { KINDS } from '#test/support/visit/scene.ts';
import { acting, SITE_KINDS } from '#test/support/visit/site.ts';

let here: Awaited<ReturnType<typeof changingSite>>;

beforeEach(async () => {
  here = await changingSite();
});

describe('a closure', () => {
  test('takes the seats of open slots, flags who sits there, and gives all back when it is lifted', async () => {
    await here.open(DAYS);
    await here.book(0, slotOn(SECOND));
    const before = here.visits();

    await here.changeAll(addClosure, CLOSING);
    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 0`, `${THIRD} T1 3`]);
    expect(here.flags()).toEqual(['SLOT_CLOSED']);
    expect(here.visits()).toMatchObject(before.map(({ id, seat, slot, status }) => ({ id, seat, slot, status })));
    expect(await here.book(1, slotOn(SECOND))).toBe('SLOT_FULL');
    expect(await here.book(1, slotOn(THIRD))).toBe('');

    await here.changeAll(liftClosure, { closure: 'C1' });
    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 3`, `${THIRD} T1 3`]);
    expect(here.flags()).toEqual(['', '']);
    expect(await here.book(2, slotOn(SECOND))).toBe('');
  });

  test('keeps slots shut that are not open yet; lifting it opens them', async () => {
    await here.changeAll(addClosure, CLOSING);
    await here.open(DAYS);
    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${THIRD} T1 3`]);

    await here.changeAll(liftClosure, { closure: 'C1' });
    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 3`, `${THIRD} T1 3`]);
  });

  test('of one room leaves the others alone, and reaches what was opened by hand', async () => {
    const urgent = { centreId: CENTRE, from: `${SECOND}T05:00:00.000Z`, to: `${SECOND}T06:00:00.000Z` };
    await here.open(DAYS);
    await here.send({ ...urgent, room: '1' }, openUrgentSlot);
    await here.send({ ...urgent, room: '2' }, openUrgentSlot);

    await here.changeAll(addClosure, { ...CLOSING, room: '1' });
    expect(here.seats()).toEqual([
      `${FIRST} T1 3`,
      `${SECOND} T1 0`,
      `${SECOND} U1 0`,
      `${SECOND} U2 2`,
      `${THIRD} T1 3`,
    ]);

    await here.changeAll(liftClosure, { closure: 'C1' });
    expect(here.seats()).toContain(`${SECOND} U1 3`);
  });

  test('that comes and is carried to all slots just as others are opened keeps those shut', async () => {
    const closed = async () => void (await here.changeAll(addClosure, CLOSING));
    const late = new FaultyTable(here.table, { before: closed });

    const { refusals } = await acting(late, here.world).open(DAYS);

    expect(refusals).toEqual([]);
    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${THIRD} T1 3`]);
  });

  test('that is lifted just as it is carried to a slot leaves it open', async () => {
    await here.open(DAYS);
    const { outcome } = await here.change(addClosure, CLOSING);
    const lifted = async () => void (await here.changeAll(liftClosure, { closure: 'C1' }));
    const late = new FaultyTable(here.table, { before: lifted });

    await acting(late, here.world).work(outcome.process);

    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 3`, `${THIRD} T1 3`]);
  });

  test('is not for what has begun', async () => {
    await here.open(DAYS);
    here.world.set(`${SECOND}T01:30:00.000Z`);

    await here.changeAll(addClosure, CLOSING);

    expect(here.seats()).toContain(`${SECOND} T1 3`);
  });
});

test('the sweep knows both errands of slots', () => {
  expect(ERRANDS.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['openSlotsAhead', 'clearSeats']));
});

test('a change whose process comes late, twice or in another order leaves what the centre calls for', async () => {
  await here.open(DAYS);
  const closed = await here.change(addClosure, CLOSING);
  const lifted = await here.change(liftClosure, { closure: 'C1' });

  await here.work(lifted.outcome.process);
  await here.work(closed.outcome.process);

  expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 3`, `${THIRD} T1 3`]);
  expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
});
