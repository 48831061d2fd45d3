import { print } from 'graphql';
import { expect, test } from 'vitest';
import type { Asking } from '#client/evidence/index.ts';
import { lookUp } from '#client/evidence/look-up.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { MOST_PARTS } from '#domain/evidence/evidence/part-size.ts';
import { finish } from '#functions/evidence/finish.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { hugeStore } from '#test/support/evidence/huge-store.ts';
import { caseAccepted, HASH, RETAINED, STATION } from '#test/support/evidence/records.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

const PART = 8 * 2 ** 20;
const BEGIN = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id parts partSize } refusals { code } } }`;
const COMPLETE = `mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { refusals { code } } }`;

/** As many parts as S3 takes, begun through the API. */
async function begun() {
  const table = new MemoryTable();
  const world = surroundings();
  const huge = hugeStore({ parts: MOST_PARTS, partSize: PART, retainUntil: RETAINED });
  const at = api({ table, world, evidence: huge.store as never });
  await plant(at, Cases, 'Case_1', caseAccepted);
  const id = 'Person_wang.officer';
  await plant(at, Persons, id, { type: 'PersonRegistered', id, name: '王警官', posts: ['OFFICER'], organ: STATION });
  const input = { caseId: 'Case_1', kind: 'OTHER', name: '监控录像', size: MOST_PARTS * PART };
  const { data } = await at.send('wang.officer', BEGIN, { input });
  return { table, world, huge, at, evidence: data.beginUpload.evidence };
}

test('ten thousand parts are listed in pages, made one object at once, and leave records no larger than any other', async () => {
  const { table, world, huge, at, evidence } = await begun();
  await at.send('wang.officer', COMPLETE, { input: { evidenceId: evidence.id, sha256: HASH } });
  const [began, held] = [performance.now(), process.memoryUsage().heapUsed];

  const status = await finish({ table, world, store: huge.store }, evidence.id);

  expect([evidence.parts, status, huge.listed()]).toEqual([MOST_PARTS, 'SEALED', MOST_PARTS]);
  expect(huge.asked.filter((name) => name === 'listParts')).toHaveLength(10);
  expect(huge.asked.filter((name) => name === 'completeMultipartUpload')).toHaveLength(1);
  const largest = Math.max(...table.items().map((item) => JSON.stringify(item).length));
  expect(largest).toBeLessThan(8_000);
  expect(process.memoryUsage().heapUsed - held).toBeLessThan(128 * 2 ** 20);
  expect(performance.now() - began).toBeLessThan(4_000);
});

test('who resumes ten thousand parts asks ten times what has arrived, and once whether that was all', async () => {
  const { at, evidence } = await begun();
  let asked = 0;
  const connection: Asking = {
    async ask(document, variables) {
      asked += 1;
      return (await at.send('wang.officer', print(document), variables as object)).data;
    },
  };
  const retry = { tries: 1, firstWait: 1, longestWait: 1 };

  const { received } = await lookUp({
    connection,
    evidenceId: evidence.id,
    retry,
    signal: new AbortController().signal,
  });

  expect(received.size).toBe(MOST_PARTS);
  expect(asked).toBe(11);
});
