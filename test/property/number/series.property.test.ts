import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryTable } from '#store/memory.ts';
import { aPerson, NOW } from '#test/support/case/records.ts';
import { KINDS, staff, working } from '#test/support/case/scene.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { chances } from '#test/support/count/chance.ts';
import { unreliable } from '#test/support/count/unreliable-table.ts';
import { Killed } from '#test/support/evidence/between.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const RIVALS = 50;

/** Fifty want the next number at once, at a table that collides, throttles and loses answers; some die on the way. */
async function rush(drawn: number) {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW, seed: drawn });
  const officer = aPerson();
  await staff({ table, world }, officer);
  const { register } = working(unreliable(table, chances(drawn)), world);
  const answers = await Promise.allSettled(Array.from({ length: RIVALS }, () => register(officer)));
  for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(Killed);
  const told = answers.flatMap((answer) =>
    answer.status === 'fulfilled' ? [answer.value.said.receipt?.number ?? ''] : [],
  );
  return { table, told };
}

test('the numbers of a series have no gap, whoever dies and whatever the table does, and nobody is told another’s', async () => {
  let died = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (drawn) => {
      const { table, told } = await rush(drawn);
      died += RIVALS - told.length;

      const reports = table.items().filter(({ PK, SK }) => PK.startsWith('Report_') && SK === 'STATE');
      const numbers = reports.map(({ PK }) => PK.slice('Report_'.length)).sort();
      // Also the number of a command that died after it was carried out: it is used, and its report is there.
      expect(numbers).toEqual(numbers.map((_, i) => `J3301025100002026${String(i + 1).padStart(6, '0')}`));
      expect(new Set(told).size).toBe(told.length);
      expect(told.filter((number) => !numbers.includes(number))).toEqual([]);
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 12 },
  );
  expect(died).toBeGreaterThan(0);
});
