import { expect, test } from 'vitest';
import type { Asking, Kept } from '#client/evidence/index.ts';
import { announceEvidence, untilSealed, untilVerified, uploadEvidence } from '#client/evidence/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { CountedFile } from '#test/support/evidence/counted-file.ts';
import { EVIDENCE, PART, sha256, uploads } from '#test/support/evidence/uploads.ts';

const BYTES = seededBytes('verified', PART + 3);
const QUICKLY = { every: 1 };

/** An API whose evidence comes to one status after the other; the last stays. */
function comingTo(...statuses: readonly (Kept['status'] | null)[]) {
  let asked = 0;
  const ask: Asking['ask'] = async () => {
    const status = statuses[Math.min(asked, statuses.length - 1)];
    asked += 1;
    return { evidence: status === null ? null : { id: 'Evidence_1', status } } as never;
  };
  return { ask, asked: () => asked };
}

test.each([
  ['SEALED', ['COMPLETING', 'COMPLETING', 'SEALED']],
  // It may have been verified by the time it is asked for.
  ['VERIFIED', ['COMPLETING', 'VERIFIED']],
  ['MISMATCH', ['MISMATCH']],
] as const)('kept is what is %s', async (status, statuses) => {
  const api = comingTo(...statuses);

  expect(await untilSealed(api, 'Evidence_1', QUICKLY)).toMatchObject({ status });
  expect(api.asked()).toBe(statuses.length);
});

test.each([
  ['VERIFIED', ['COMPLETING', 'SEALED', 'SEALED', 'VERIFIED']],
  ['MISMATCH', ['SEALED', 'MISMATCH']],
] as const)('read again is what is %s, and every answer is told', async (status, statuses) => {
  const told: string[] = [];

  const kept = await untilVerified(comingTo(...statuses), 'Evidence_1', {
    ...QUICKLY,
    told: ({ status: each }) => void told.push(each),
  });

  expect([kept.status, told]).toEqual([status, statuses]);
});

test('what came to nothing, is not there, or takes too long, is not waited for for ever', async () => {
  for (const statuses of [['COMPLETING', 'ABORTED'], [null], ['UPLOADING']] as const) {
    await expect(untilSealed(comingTo(...statuses), 'Evidence_1', QUICKLY)).rejects.toMatchObject({
      code: 'NOT_SEALED',
    });
    await expect(untilVerified(comingTo(...statuses), 'Evidence_1', QUICKLY)).rejects.toMatchObject({
      code: 'NOT_VERIFIED',
    });
  }
  const slow = untilVerified(comingTo('SEALED'), 'Evidence_1', { every: 1, patience: 20 });
  await expect(slow).rejects.toMatchObject({ code: 'NOT_VERIFIED', messages: { zh: expect.any(String) } });
});

test('a file that cannot be sent yet is announced with its hash, and is then sent under that', async () => {
  const { means, at, network } = await uploads();
  const file = new CountedFile(BYTES);

  const announcement = await announceEvidence({ ...means, file, evidence: EVIDENCE });
  const before = network.puts.length;
  const announced = { ...EVIDENCE, announcementId: announcement.id };
  const { id } = await uploadEvidence({ ...means, file, evidence: announced }).done;

  expect(announcement).toMatchObject({
    status: 'OPEN',
    name: '讯问录像.mp4',
    deviceHash: sha256(BYTES),
    size: BYTES.length,
  });
  expect(before).toBe(0);
  const query = 'query ($id: ID!) { evidence(id: $id) { deviceHash announcement { id status } } }';
  const { data } = await at.send('wang.officer', query, { id });
  expect(data.evidence).toEqual({
    deviceHash: sha256(BYTES),
    announcement: { id: announcement.id, status: 'UPLOADED' },
  });
});

test('the hash that a device gave is announced as it gave it, and the file is not read', async () => {
  const { means } = await uploads();
  const file = new CountedFile(BYTES);
  const deviceHash = sha256(new TextEncoder().encode('as the camera says'));

  const announcement = await announceEvidence({ ...means, file, evidence: { ...EVIDENCE, deviceHash } });

  expect([announcement.deviceHash, file.readings]).toEqual([deviceHash, []]);
});

test('announced twice under one key, it is one announcement; an empty file is none', async () => {
  const { means, asked } = await uploads();
  const announce = (bytes: Uint8Array<ArrayBuffer> = BYTES) =>
    announceEvidence({ ...means, file: new CountedFile(bytes), evidence: EVIDENCE, idempotencyKey: 'once' });

  expect((await announce()).id).toBe((await announce()).id);
  asked.length = 0;
  await expect(announce(new Uint8Array())).rejects.toMatchObject({ code: 'EMPTY_FILE' });
  expect(asked).toEqual([]);
});

test('what may not be announced is refused as the API says it', async () => {
  const { means } = await uploads();

  const refused = announceEvidence({
    ...means,
    file: new CountedFile(BYTES),
    evidence: { ...EVIDENCE, contentType: 'x' },
  });

  await expect(refused).rejects.toMatchObject({ code: 'REFUSED', refusals: [{ code: 'CONTENT_TYPE_MALFORMED' }] });
});
