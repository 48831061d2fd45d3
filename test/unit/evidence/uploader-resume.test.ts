import { expect, test, vi } from 'vitest';
import type { Ticket } from '#client/evidence/index.ts';
import { resumeEvidence, uploadEvidence } from '#client/evidence/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { CountedFile } from '#test/support/evidence/counted-file.ts';
import { EVIDENCE, PART, sha256, uploads } from '#test/support/evidence/uploads.ts';

/** Megabytes are hashed three times over. */
vi.setConfig({ testTimeout: 60_000 });

const BYTES = seededBytes('resume', 3 * PART + 7);
const newFile = () => new CountedFile(BYTES);
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** An upload that stopped at its third part; all that is left of it is the ticket, as text. */
async function interrupted() {
  const stop = new AbortController();
  const scene = await uploads(({ part }) => {
    if (part === 3) stop.abort(new Error('the battery is empty'));
    return undefined;
  });
  const upload = uploadEvidence({ ...scene.means, file: newFile(), evidence: EVIDENCE, lanes: 1, signal: stop.signal });
  await expect(upload.done).rejects.toThrow('the battery is empty');
  expect(upload.progress.phase).toBe('stopped');
  scene.network.puts.length = 0;
  return { ...scene, ticket: JSON.parse(JSON.stringify(upload.ticket)) as Ticket };
}

test('paused, nothing more sets out; resumed, it goes on where it was', async () => {
  const { means, network, finish } = await uploads();
  const file = newFile();
  const upload = uploadEvidence({ ...means, file, evidence: EVIDENCE, lanes: 1 });
  const first = new Promise<void>((resolve) => upload.subscribe(({ parts }) => parts === 1 && resolve()));
  await first;

  upload.pause();
  await settled();
  const sent = network.puts.length;
  await settled();

  expect(network.puts).toHaveLength(sent);
  expect(sent).toBeLessThan(4);
  expect(upload.progress).toMatchObject({ phase: 'sending', paused: true });
  upload.resume();
  const { id, sha256: hash } = await upload.done;
  expect(hash).toBe(sha256(BYTES));
  expect([network.puts.length, file.readings.length]).toEqual([4, 4]);
  expect(await finish(id)).toBe('SEALED');
});

test('cancelled, also while paused, it is given up in the API too, and nothing more is sent', async () => {
  const { means, network, at, stored } = await uploads();
  const upload = uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE, lanes: 1 });
  const { evidenceId } = await upload.begun;
  upload.pause();

  const ended = expect(upload.done).rejects.toMatchObject({ code: 'CANCELLED' });
  await Promise.all([upload.cancel(), upload.cancel()]);
  await ended;

  const sent = network.puts.length;
  await settled();
  expect(network.puts).toHaveLength(sent);
  expect((await stored(evidenceId)).length).toBeLessThan(4);
  const { data } = await at.send('wang.officer', 'query ($id: ID!) { evidence(id: $id) { status abortReason } }', {
    id: evidenceId,
  });
  expect(data.evidence).toEqual({ status: 'ABORTED', abortReason: 'CANCELLED' });
  expect(upload.progress.phase).toBe('cancelled');
});

test('what has been handed over cannot be cancelled', async () => {
  const { means, asked } = await uploads();
  const upload = uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE });
  await upload.done;

  await expect(upload.cancel()).rejects.toMatchObject({ code: 'TOO_LATE' });
  expect(asked).not.toContain('AbortUpload');
});

test('with a signal that is aborted already, nothing is asked', async () => {
  const { means, asked } = await uploads();

  const { done } = uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE, signal: AbortSignal.abort() });

  await expect(done).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toEqual([]);
});

test('another process, with the ticket, reads all of the file and sends only what is missing', async () => {
  const { means, network, ticket, finish, stored } = await interrupted();
  const there = await stored(ticket.evidenceId);
  const file = newFile();

  const upload = resumeEvidence({ ...means, file, ticket });
  const { id, sha256: hash } = await upload.done;

  expect(there.length).toBeGreaterThanOrEqual(2);
  expect([...there, ...network.puts].toSorted()).toEqual([1, 2, 3, 4]);
  expect(file.readings).toHaveLength(4);
  expect([id, hash]).toEqual([ticket.evidenceId, sha256(BYTES)]);
  expect(upload.progress).toMatchObject({ sent: BYTES.length, parts: 4 });
  expect(await finish(id)).toBe('SEALED');
});

test('a file that differs in a part that the store has is another one: nothing more of it is sent', async () => {
  const { means, network, ticket, finish } = await interrupted();
  const other = Uint8Array.from(BYTES);
  other[PART] = (other[PART] ?? 0) ^ 1;

  const { done } = resumeEvidence({ ...means, file: new CountedFile(other), ticket });

  await expect(done).rejects.toMatchObject({ code: 'OTHER_FILE', part: 2 });
  expect(network.puts).toEqual([]);
  const { id, sha256: hash } = await resumeEvidence({ ...means, file: newFile(), ticket }).done;
  expect(hash).toBe(sha256(BYTES));
  expect(await finish(id)).toBe('SEALED');
});

test('also where a part before it is missing, nothing of another file is sent, so that the right one still can be', async () => {
  const scene = await uploads(async ({ part, earlier }) => {
    if (part !== 1 || earlier > 0) return undefined;
    await vi.waitFor(() => expect(scene.network.puts).toContain(2));
    await settled();
    return 404;
  });
  const { means, network, finish, stored } = scene;
  const begun = uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE });
  await expect(begun.done).rejects.toMatchObject({ code: 'PART_REFUSED' });
  const ticket = begun.ticket as Ticket;
  const there = await stored(ticket.evidenceId);
  expect([there.includes(1), there.includes(2)]).toEqual([false, true]);
  network.puts.length = 0;
  const other = Uint8Array.from(BYTES, (byte) => byte ^ 1);

  const { done } = resumeEvidence({ ...means, file: new CountedFile(other), ticket });

  await expect(done).rejects.toMatchObject({ code: 'OTHER_FILE' });
  expect(network.puts).toEqual([]);
  const { id } = await resumeEvidence({ ...means, file: newFile(), ticket }).done;
  expect(await finish(id)).toBe('SEALED');
});

test('another file is told by its size and its date; a ticket without a date takes a copy', async () => {
  const { means, ticket } = await interrupted();
  const { lastModified, ...undated } = ticket;
  const copy = new CountedFile(BYTES, undefined, 1_800_000_000_000);

  const shorter = resumeEvidence({ ...means, file: new CountedFile(BYTES.subarray(1)), ticket });
  const later = resumeEvidence({ ...means, file: copy, ticket });

  await expect(shorter.done).rejects.toMatchObject({ code: 'OTHER_FILE' });
  await expect(later.done).rejects.toMatchObject({ code: 'OTHER_FILE' });
  expect(lastModified).toBe(1_790_000_000_000);
  await expect(resumeEvidence({ ...means, file: copy, ticket: undated }).done).resolves.toMatchObject({
    sha256: sha256(BYTES),
  });
});

test('nobody resumes what another began, what was given up, or what never was', async () => {
  const { means, ticket, connectionOf } = await interrupted();
  const resumed = (changes: object) => resumeEvidence({ ...means, file: newFile(), ticket, ...changes }).done;

  await expect(resumed({ connection: connectionOf('li.officer') })).rejects.toMatchObject({ code: 'NOT_YOURS' });
  await expect(resumed({ ticket: { ...ticket, evidenceId: 'Evidence_none' } })).rejects.toMatchObject({
    code: 'NOT_YOURS',
  });
  const upload = resumeEvidence({ ...means, file: newFile(), ticket });
  upload.pause();
  const ended = expect(upload.done).rejects.toMatchObject({ code: 'CANCELLED' });
  await upload.cancel();
  await ended;
  await expect(resumed({})).rejects.toMatchObject({ code: 'NOT_YOURS' });
});

test('what was completed before its uploader learned of it is the answer, and nothing is read', async () => {
  const { means, network } = await uploads();
  const upload = uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE });
  const { evidenceId } = await upload.begun;
  await upload.done;
  const file = newFile();
  network.puts.length = 0;

  const ticket = upload.ticket as Ticket;
  const evidence = await resumeEvidence({ ...means, file, ticket }).done;

  expect(evidence).toMatchObject({ id: evidenceId, status: 'COMPLETING', sha256: sha256(BYTES) });
  expect([file.readings, network.puts]).toEqual([[], []]);
});
