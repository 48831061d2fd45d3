import { expect, test } from 'vitest';
import { uploadEvidence } from '#client/evidence/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { MemoryTable } from '#store/memory.ts';
import { between } from '#test/support/evidence/between.ts';
import { CountedFile } from '#test/support/evidence/counted-file.ts';
import { EVIDENCE, uploads } from '#test/support/evidence/uploads.ts';

test('16 files of one case at once: each command happens once, and few of them have to be decided again', async () => {
  const calls: string[] = [];
  const table = between(new MemoryTable(), async (call) => {
    calls.push(call);
    // Others go on between the decision and its record.
    await new Promise((resolve) => setTimeout(resolve, 1));
  });
  const { means } = await uploads(() => undefined, table);
  calls.length = 0;

  const evidence = await Promise.all(
    Array.from({ length: 16 }, (_, i) => {
      const file = new CountedFile(seededBytes(`file ${i}`, 1_000));
      return uploadEvidence({ ...means, file, evidence: EVIDENCE }).done;
    }),
  );

  expect(new Set(evidence.map(({ id }) => id)).size).toBe(16);
  expect(calls.filter((call) => call === 'after transact')).toHaveLength(32);
  // Begun in lock step, some happen upon the same of sixteen parts of a quota; if it were one part, it would be 120 more.
  expect(calls.filter((call) => call === 'before transact').length).toBeLessThan(32 + 32);
});
