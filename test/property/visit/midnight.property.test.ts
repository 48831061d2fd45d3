import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '#domain/model/time.ts';
import { byShanghaiDay, dayAfter, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { aSession, KINDS, scene, visiting } from '#test/support/visit/scene.ts';

const MINUTE = 60_000;

/** Periods around a midnight of Shanghai, from a minute to three hours, so that many touch it and one another. */
const around = (midnight: string): fc.Arbitrary<Period> =>
  fc
    .record({ begins: fc.integer({ min: -12, max: 12 }), lasts: fc.integer({ min: 1, max: 12 }) })
    .map(({ begins, lasts }) => {
      const from = later(midnight, begins * 15 * MINUTE);
      return { from, to: later(from, lasts * 15 * MINUTE) };
    });

const midnights = fc.integer({ min: 1, max: 180 }).map((days) => shanghaiInstant(dayAfter('2026-11-24', days)));

test('a period is cut at midnights into pieces that make it up again, each within its day', () => {
  fc.assert(
    fc.property(
      midnights,
      fc.integer({ min: -3_000, max: 3_000 }),
      fc.integer({ min: 1, max: 6_000 }),
      (midnight, begins, lasts) => {
        const from = later(midnight, begins * MINUTE);
        const period = { from, to: later(from, lasts * MINUTE) };

        const pieces = byShanghaiDay(period);

        expect(pieces[0]?.from).toBe(period.from);
        expect(pieces.at(-1)?.to).toBe(period.to);
        for (const [i, { day, from: start, to: end }] of pieces.entries()) {
          expect(start < end).toBe(true);
          expect(shanghaiDay(start)).toBe(day);
          expect(end <= shanghaiInstant(dayAfter(day))).toBe(true);
          if (i > 0) expect(pieces[i - 1]).toMatchObject({ to: start, day: dayAfter(day, -1) });
        }
      },
    ),
    { seed },
  );
});

test('around midnight a second visit of the same two is refused if the periods overlap, and only then', async () => {
  const met = { overlapping: 0, apart: 0 };
  await fc.assert(
    fc.asyncProperty(
      midnights.chain((midnight) => fc.tuple(around(midnight), around(midnight))),
      async ([one, other]) => {
        const table = new MemoryTable();
        const world = surroundings();
        const defence = { entrustment: 'Entrustment_1', lawyer: 'lin.lawyer', detainee: 'zhao' } as const;
        const slots = [aSession('one', one.from, one.to), aSession('other', other.from, other.to)].map((slot) => ({
          ...slot,
          date: shanghaiDay(slot.period.from),
        }));
        await scene({ table, world }, slots, [defence]);
        const { book } = visiting(table, world);

        const first = await book(defence, 'Slot_one');
        const second = await book(defence, 'Slot_other');

        // Reckoned in numbers, and not by what is tested.
        const [a, b, c, d] = [one.from, one.to, other.from, other.to].map(Date.parse) as [
          number,
          number,
          number,
          number,
        ];
        const overlapping = Math.max(a, c) < Math.min(b, d);
        const expected = overlapping ? ['LAWYER_BUSY', 'TIME_NOT_AVAILABLE'] : [];
        met[overlapping ? 'overlapping' : 'apart'] += 1;
        expect(first.refusals).toEqual([]);
        expect(second.refusals.map(({ code }) => code)).toEqual(expected);
        expectConsistent(table, KINDS);
      },
    ),
    { seed, numRuns: 100 },
  );
  // Both must have been tried, or nothing was.
  expect(Math.min(met.overlapping, met.apart)).toBeGreaterThan(0);
});
