import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_WRONG_CODES } from '#domain/intake/receipt/receipt.ts';
import { MemoryTable } from '#store/memory.ts';
import { aPerson, NOW } from '#test/support/case/records.ts';
import { KINDS, staff, working } from '#test/support/case/scene.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const GUESSES = 30;

test('however many guess at once, ten wrong codes are recorded within an hour, and the right one opens all the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const table = new MemoryTable();
      const world = surroundings({ now: NOW, seed: chance });
      await staff({ table, world }, aPerson());
      const { number = '', code = '' } = (await working(table, world).register(aPerson())).said.receipt ?? {};
      const { lookUp } = working(new ScheduledTable(table, scheduler), world);

      const guesses = Promise.all(Array.from({ length: GUESSES }, (_, i) => lookUp(number, `GUESS${i}`)));
      const answers = await scheduler.waitFor(guesses);
      const right = await scheduler.waitFor(lookUp(number, code));

      expect(new Set(answers.flatMap(({ refusals }) => refusals.map((each) => each.code)))).toEqual(
        new Set(['RECEIPT_UNKNOWN']),
      );
      const tried = table.items().filter(({ text }) => String(text).includes('WrongCodeTried'));
      expect(tried).toHaveLength(MOST_WRONG_CODES);
      expect(right.said.progress?.status).toBe('RECEIVED');
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 15 },
  );
});
