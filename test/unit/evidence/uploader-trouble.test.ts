import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ApiError, connect } from '#client/api/index.ts';
import { uploadEvidence } from '#client/evidence/index.ts';
import { SignInError } from '#client/sign-in/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { CountedFile } from '#test/support/evidence/counted-file.ts';
import type { Mishap, Put } from '#test/support/evidence/store-network.ts';
import { EVIDENCE, PART, QUICK, sha256, uploads } from '#test/support/evidence/uploads.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

/** Megabytes are hashed three times over. */
vi.setConfig({ testTimeout: 60_000 });

const BYTES = seededBytes('trouble', 2 * PART + 5);
const newFile = () => new CountedFile(BYTES);

/** Uploads BYTES through a network with mishaps. */
async function through(mishap: (put: Put) => Mishap | undefined) {
  const scene = await uploads(mishap);
  const file = newFile();
  const upload = uploadEvidence({ ...scene.means, file, evidence: EVIDENCE });
  return { ...scene, file, upload };
}

/** Happens to the first sending of part 2 only. */
const once =
  (mishap: Mishap) =>
  ({ part, earlier }: Put) =>
    part === 2 && earlier === 0 ? mishap : undefined;
const addressesOf = (asked: readonly string[]) => asked.filter((name) => name === 'PartUrls').length;

test.each<[string, Mishap]>([
  ['no network', 'UNSENT'],
  ['a lost answer', 'UNANSWERED'],
  ['a fault of the store', 503],
  ['a store that is busy', 429],
])('after %s the part is sent again, as it is and to where it was', async (_name, mishap) => {
  const { upload, network, file, finish } = await through(once(mishap));

  const { id, sha256: hash } = await upload.done;

  expect(hash).toBe(sha256(BYTES));
  expect(network.puts.toSorted()).toEqual([1, 2, 2, 3]);
  expect(file.readings).toHaveLength(3);
  expect(await finish(id)).toBe('SEALED');
});

test('after a 403 it is sent to a fresh address', async () => {
  const { at, means, network, asked } = await uploads();
  const file = newFile();
  // All addresses die while the first part is under way.
  let died = false;
  const dying = (async (...sent: Parameters<typeof fetch>) => {
    if (!died) at.world.set('2026-11-23T02:00:00.000Z');
    died = true;
    return network.fetch(...sent);
  }) as typeof fetch;

  const upload = uploadEvidence({ ...means, fetch: dying, file, evidence: EVIDENCE, lanes: 1 });
  await upload.done;

  expect(network.puts.slice(0, 2)).toEqual([1, 1]);
  expect(addressesOf(asked)).toBeGreaterThanOrEqual(4);
  expect(file.readings).toHaveLength(3);
});

test('bytes that were damaged on the way are read again, and sent to a fresh address', async () => {
  const { upload, network, file } = await through(once(400));

  await upload.done;

  expect(network.puts.toSorted()).toEqual([1, 2, 2, 3]);
  expect(file.readings).toHaveLength(4);
});

test('a part that the store refuses for good ends it, and says which, and why', async () => {
  const { upload, network } = await through(({ part }) => (part === 2 ? 400 : undefined));

  await expect(upload.done).rejects.toMatchObject({
    code: 'PART_REFUSED',
    part: 2,
    status: 400,
    message: expect.stringContaining('Code400'),
  });
  expect(network.puts.filter((part) => part === 2)).toHaveLength(4);
  expect(upload.progress.phase).toBe('failed');
});

test.each([404, 413])('a %i is not tried again', async (status) => {
  const { upload, network } = await through(({ part }) => (part === 2 ? status : undefined));

  await expect(upload.done).rejects.toMatchObject({ code: 'PART_REFUSED', part: 2, status });
  expect(network.puts.filter((part) => part === 2)).toHaveLength(1);
});

test('a network that stays away ends it after the tries, and the ticket is left', async () => {
  const { upload, network } = await through(() => 'UNSENT');

  await expect(upload.done).rejects.toMatchObject({ code: 'PART_NOT_SENT', status: 0 });
  expect(Math.max(...[1, 2, 3].map((part) => network.puts.filter((each) => each === part).length))).toBe(10);
  expect(upload.ticket).toMatchObject({ size: BYTES.length, partSize: PART });
});

test('whatever goes wrong with three PUTs in ten, what arrives is the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (chanceSeed) => {
      const { chance } = surroundings({ seed: chanceSeed });
      const mishaps: readonly Mishap[] = ['UNSENT', 'UNANSWERED', 500, 503, 403, 429];
      const { upload, finish } = await through(() =>
        chance() < 0.3 ? mishaps[Math.floor(chance() * mishaps.length)] : undefined,
      );

      const { id, sha256: hash } = await upload.done;

      expect(hash).toBe(sha256(BYTES));
      expect(await finish(id)).toBe('SEALED');
    }),
    { seed, numRuns: 4 },
  );
});

test('a file that was changed while it was read is not sent on', async () => {
  const scene = await uploads();
  const grown = newFile();
  grown.onRead = (from) => {
    if (from === PART) Object.defineProperty(grown, 'lastModified', { value: 1_790_000_000_001 });
  };
  const shrunk = newFile();
  shrunk.replaced = (from, bytes) => (from === PART ? bytes.slice(1) : bytes);
  const unreadable = newFile();
  unreadable.onRead = (from) => {
    if (from === PART) throw new DOMException('The file could not be read', 'NotReadableError');
  };

  for (const file of [grown, shrunk, unreadable]) {
    const upload = uploadEvidence({ ...scene.means, file, evidence: EVIDENCE });
    await expect(upload.done).rejects.toMatchObject({ code: 'FILE_CHANGED' });
  }
  expect(scene.asked).not.toContain('CompleteUpload');
});

test('a part that reads otherwise the second time is of another file', async () => {
  const { means, network } = await uploads(once(400));
  const file = newFile();
  file.replaced = (from, bytes) => {
    const again = file.readings.filter(([each]) => each === from).length > 1;
    return again ? new Uint8Array(bytes).fill(0).buffer : bytes;
  };

  const { done } = uploadEvidence({ ...means, file, evidence: EVIDENCE });

  await expect(done).rejects.toMatchObject({ code: 'FILE_CHANGED', part: 2 });
  expect(network.puts.filter((part) => part === 2)).toHaveLength(1);
});

test('of a real connection, the uploader alone sends again: as often as it is told to', async () => {
  for (const tries of [1, 2]) {
    let sent = 0;
    const away = (async () => {
      sent += 1;
      return new Response('', { status: 503 });
    }) as typeof fetch;
    const connection = connect({ url: 'https://api.example/graphql', fetch: away });
    const retry = { ...QUICK, tries };

    const { done } = uploadEvidence({ connection, retry, file: newFile(), evidence: EVIDENCE });

    await expect(done).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER' });
    expect(sent).toBe(tries);
  }
});

test('a busy API is left alone for as long as it asks', async () => {
  const { means, disturb } = await uploads();
  const times: number[] = [];
  disturb.before = (name) => {
    if (name !== 'BeginUpload') return;
    times.push(performance.now());
    if (times.length === 1)
      throw new ApiError([{ message: 'busy', extensions: { code: 'THROTTLED', retryAfter: 200 } }]);
  };

  await uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE, lanes: 1 }).done;

  const [begun = 0, again = 0] = times;
  expect(again - begun).toBeGreaterThanOrEqual(195);
});

test('who cannot be signed in again is not tried again', async () => {
  const { means, disturb } = await uploads();
  let times = 0;
  disturb.before = () => {
    times += 1;
    throw new SignInError('REFUSED', 'the session has ended');
  };

  const { done } = uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE });

  await expect(done).rejects.toMatchObject({ name: 'SignInError', code: 'REFUSED' });
  expect(times).toBe(1);
});

test('an API that is away for a while is asked again; one that says no is not', async () => {
  const passing = (code: string) => new ApiError([{ message: code, extensions: { code } }]);
  for (const operation of ['BeginUpload', 'PartUrls', 'CompleteUpload']) {
    const { means, disturb } = await uploads();
    let times = 0;
    disturb.before = (name) => {
      if (name !== operation) return;
      times += 1;
      if (times < 3) throw passing('NO_ANSWER');
    };
    expect(await uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE }).done).toMatchObject({
      status: 'COMPLETING',
    });

    disturb.before = (name) => {
      if (name === operation) throw passing('FORBIDDEN');
    };
    const { done } = uploadEvidence({ ...means, file: newFile(), evidence: EVIDENCE });
    await expect(done).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});
