import { expect, test } from 'vitest';
import { uploadEvidence } from '#client/evidence/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { MemoryTable } from '#store/memory.ts';
import { between } from '#test/support/evidence/between.ts';
import { CountedFile } from '#test/support/evidence/counted-file.ts';
import { EVIDENCE, uploads } from '#test/support/evidence/uploads.ts';

test('16 files of one case at once: as many transactions as commands, and each of them happened', async () => {
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
  // A conflict is sent again, a failed condition decided again: either would show as one more that began or did not end.
  expect(calls.filter((call) => call === 'before transact')).toHaveLength(32);
  expect(calls.filter((call) => call === 'after transact')).toHaveLength(32);
});
