import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LockWanted } from '#domain/evidence/evidence/lock.ts';
import { provenLock } from '#domain/evidence/evidence/lock.ts';
import { arrivedOf } from '#store/evidence/composite.ts';
import type { EvidenceStore, OpenUpload, SignedRequest } from '#store/evidence/evidence-store.ts';

/** An evidence store and how its signed requests are made. */
export interface Harness {
  readonly store: EvidenceStore;
  /** Keys of this run begin so. */
  readonly prefix: string;
  /** Makes a signed PUT and tells the HTTP status. */
  put(request: SignedRequest, bytes: Uint8Array): Promise<number>;
  /** A time, in whole seconds, until which nothing can be deleted any more. */
  readonly retainUntil: string;
}

const MEBIBYTE = 2 ** 20;
const FIRST = new Uint8Array(5 * MEBIBYTE).fill(1);
const LAST = new Uint8Array(1_000).fill(2);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** What every evidence store does alike, whatever engine stands behind it. */
export function evidenceStoreContract(name: string, make: () => Promise<Harness>): void {
  describe(`${name} keeps the evidence store's contract`, () => {
    let harness: Harness;
    let store: EvidenceStore;
    let uploadId: string;
    let key: string;
    let drawn = 0;

    const sendPart = async (number: number, bytes: Uint8Array, into = uploadId) => {
      const request = await store.presignPart(key, into, { number, size: bytes.length, sha256: digest(bytes) });
      return harness.put(request, bytes);
    };
    const parts = async () => (await store.listParts(key, uploadId)) ?? [];
    const sendBoth = async () => {
      await sendPart(2, LAST);
      await sendPart(1, FIRST);
      return parts();
    };
    const opened = async () => {
      const found: OpenUpload[] = [];
      for (let last: string | undefined; ; last = found.at(-1)?.key) {
        const page = await store.listUploads(last);
        found.push(...page);
        if (page.length === 0) return found.filter((upload) => upload.key.startsWith(harness.prefix));
      }
    };

    beforeEach(async () => {
      harness = await make();
      store = harness.store;
      drawn += 1;
      key = `${harness.prefix}${String(drawn).padStart(3, '0')}`;
      uploadId = await store.createUpload(key, held(harness));
    });

    test('lists what arrived, in order, with sizes and digests', async () => {
      await sendBoth();

      expect(await parts()).toMatchObject([
        { number: 1, size: FIRST.length, sha256: digest(FIRST) },
        { number: 2, size: LAST.length, sha256: digest(LAST) },
      ]);
    });

    test('lists a stretch: after a number, and not more than asked for', async () => {
      await sendBoth();
      const stretch = async (after: number, first: number) =>
        (await store.listParts(key, uploadId, { after, first }))?.map(({ number }) => number);

      expect(await stretch(0, 1)).toEqual([1]);
      expect(await stretch(1, 1)).toEqual([2]);
      expect(await stretch(1, 1_000)).toEqual([2]);
      expect(await stretch(2, 1_000)).toEqual([]);
    });

    test('takes no other bytes than those that were announced', async () => {
      const request = await store.presignPart(key, uploadId, { number: 1, size: FIRST.length, sha256: digest(FIRST) });
      const flipped = FIRST.slice();
      flipped[4_000_000] = 0;

      expect(await harness.put(request, flipped)).toBe(400);
      expect(await harness.put({ ...request, headers: { 'x-amz-checksum-sha256': digest(flipped) } }, flipped)).toBe(
        403,
      );
      expect(await harness.put({ ...request, headers: {} }, flipped)).toBe(403);
      expect(await parts()).toEqual([]);
      const declared = await store.presignPart(key, uploadId, { number: 1, size: 1, sha256: digest(FIRST) });
      expect(await harness.put(declared, FIRST)).toBe(403);
      expect(await parts()).toEqual([]);
      expect(await harness.put(request, FIRST)).toBe(200);
    });

    test('makes the parts one object of one version, under lock, with the composite checksum', async () => {
      const listed = await sendBoth();

      expect(await store.complete(key, uploadId, listed)).toBe('COMPLETED');

      const [versionId = '', ...others] = await store.versionsOf(key);
      expect(others).toEqual([]);
      const { size, checksum } = arrivedOf(listed);
      expect(await store.head(key, versionId)).toMatchObject({ versionId, size, checksum });
      expect(size).toBe(FIRST.length + LAST.length);
    });

    test('a lock that was left off can be set, and read back it is proven', async () => {
      await store.complete(key, uploadId, await sendBoth());
      const [versionId = ''] = await store.versionsOf(key);

      await store.retain(key, versionId, harness.retainUntil);
      await store.hold(key, versionId);

      const { lock } = await store.head(key, versionId);
      expect(provenLock(held(harness), lock)).toEqual({
        mode: 'COMPLIANCE',
        retainUntil: harness.retainUntil,
        legalHold: true,
      });
    });

    test('a hold is lifted from what is under one, again if it is asked again, and the lock stays what it is', async () => {
      await store.complete(key, uploadId, await sendBoth());
      const [versionId = ''] = await store.versionsOf(key);
      await store.retain(key, versionId, harness.retainUntil);
      await store.hold(key, versionId);

      await store.release(key, versionId);
      await store.release(key, versionId);

      const { lock } = await store.head(key, versionId);
      expect(lock).toEqual({ mode: 'COMPLIANCE', retainUntil: harness.retainUntil, legalHold: false });
      await expect(store.remove(key, versionId)).rejects.toThrow();
      await store.hold(key, versionId);
      expect((await store.head(key, versionId)).lock).toMatchObject({ legalHold: true });
    });

    test('a lock is never shortened', async () => {
      await store.complete(key, uploadId, await sendBoth());
      const [versionId = ''] = await store.versionsOf(key);
      await store.retain(key, versionId, harness.retainUntil);

      const sooner = new Date(Date.parse(harness.retainUntil) - 86_400_000).toISOString();
      await expect(store.retain(key, versionId, sooner)).rejects.toThrow();

      expect((await store.head(key, versionId)).lock).toMatchObject({ retainUntil: harness.retainUntil });
    });

    describe('read back', () => {
      const WHOLE = Buffer.concat([FIRST, LAST]);
      const read = async (from: number) => {
        await store.complete(key, uploadId, await sendBoth());
        const [versionId = ''] = await store.versionsOf(key);
        const pieces: Uint8Array[] = [];
        for await (const piece of store.read(key, versionId, from)) pieces.push(piece);
        return Buffer.concat(pieces);
      };

      test.each([0, 1, 64, FIRST.length - 1, FIRST.length, WHOLE.length - 1])(
        'from byte %i on, a version is what was sent, to its end',
        async (from) => {
          expect((await read(from)).equals(WHOLE.subarray(from))).toBe(true);
        },
      );

      test('a version may be left half-read, and read again', async () => {
        await store.complete(key, uploadId, await sendBoth());
        const [versionId = ''] = await store.versionsOf(key);
        for (let time = 0; time < 3; time += 1) {
          for await (const piece of store.read(key, versionId, time)) {
            expect(piece[0]).toBe(FIRST[0]);
            break;
          }
        }
      });

      test('what is not there cannot be', async () => {
        const reading = async () => {
          for await (const _ of store.read(`${key}-none`, 'none', 0)) throw new Error('there is something');
        };

        await expect(reading()).rejects.not.toThrow('there is something');
      });
    });

    test('completing twice leaves one version, whatever is answered', async () => {
      const listed = await sendBoth();
      await store.complete(key, uploadId, listed);
      const versions = await store.versionsOf(key);

      const again = await store.complete(key, uploadId, listed);

      expect(['COMPLETED', 'NO_UPLOAD', 'EXISTS']).toContain(again);
      expect(await store.versionsOf(key)).toEqual(versions);
      expect(await store.listParts(key, uploadId)).toBeUndefined();
    });

    test('nothing is written over an object', async () => {
      await store.complete(key, uploadId, await sendBoth());
      const second = await store.createUpload(key, held(harness));
      await sendPart(1, LAST, second);
      const listed = (await store.listParts(key, second)) ?? [];

      expect(await store.complete(key, second, listed)).toBe('EXISTS');
      expect(await store.versionsOf(key)).toHaveLength(1);
      await store.abort(key, second);
    });

    test('a part sent again since they were listed is noticed', async () => {
      const listed = await sendBoth();
      await sendPart(2, FIRST);

      expect(await store.complete(key, uploadId, listed)).toBe('PARTS_CHANGED');
      expect(await store.versionsOf(key)).toEqual([]);
    });

    test('what is aborted is gone; aborting again is nothing', async () => {
      const listed = await sendBoth();

      await store.abort(key, uploadId);
      await store.abort(key, uploadId);

      expect(await store.listParts(key, uploadId)).toBeUndefined();
      expect(await store.complete(key, uploadId, listed)).toBe('NO_UPLOAD');
      expect(await store.versionsOf(key)).toEqual([]);
    });

    test('open uploads are listed until they are completed or aborted', async () => {
      expect(await opened()).toContainEqual({ key, uploadId, begunAt: expect.stringMatching(/^\d{4}-.*Z$/) });

      await store.complete(key, uploadId, await sendBoth());

      expect((await opened()).map((upload) => upload.uploadId)).not.toContain(uploadId);
    });

    test('the list goes on after a key, also when the upload at that place has been aborted since', async () => {
      await store.abort(key, uploadId);
      const next = `${key}-next`;
      const nextId = await store.createUpload(next, held(harness));

      const listed = await store.listUploads(key);

      expect(listed.map((upload) => upload.uploadId)).toContain(nextId);
      expect(listed.filter((upload) => upload.key <= key)).toEqual([]);
      expect(await store.listUploads(next)).not.toContainEqual(expect.objectContaining({ key: next }));
      expect(await store.listUploads('evidence/~')).toEqual([]);
    });

    describe('an object sent in one piece', () => {
      const SCAN = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, ...LAST]);
      const announced = { contentType: 'application/pdf', size: SCAN.length, sha256: digest(SCAN) };
      let place: string;

      const sent = async () => {
        expect(await harness.put(await store.presignObject(place, announced), SCAN)).toBe(200);
        const [versionId = ''] = await store.versionsOf(place);
        return versionId;
      };

      beforeEach(() => {
        place = key.replace('evidence/', 'papers/');
      });

      test('arrives as one version with its size, its own SHA-256 and its first bytes', async () => {
        const versionId = await sent();

        expect(await store.head(place, versionId)).toMatchObject({ size: SCAN.length, checksum: digest(SCAN) });
        expect([...(await store.beginningOf(place, versionId, 5))]).toEqual([0x25, 0x50, 0x44, 0x46, 0x2d]);
        expect([...(await store.beginningOf(place, versionId, 16))]).toEqual([...SCAN.slice(0, 16)]);
      });

      test('is none but what was announced: not other bytes, another length, or another type', async () => {
        const request = await store.presignObject(place, announced);
        const swapped = SCAN.slice();
        swapped[500] = 0;
        const typed = { ...request.headers, 'content-type': 'text/html' };
        const rehashed = { ...request.headers, 'x-amz-checksum-sha256': digest(swapped) };

        expect(await harness.put(request, swapped)).toBe(400);
        expect(await harness.put({ ...request, headers: rehashed }, swapped)).toBe(403);
        expect(await harness.put(request, SCAN.slice(1))).toBe(403);
        expect(await harness.put({ ...request, headers: typed }, SCAN)).toBe(403);
        expect(await store.versionsOf(place)).toEqual([]);
        expect(await harness.put(request, SCAN)).toBe(200);
      });

      test('is sent once: the same address makes no second version', async () => {
        const request = await store.presignObject(place, announced);

        expect(await harness.put(request, SCAN)).toBe(200);
        expect(await harness.put(request, SCAN)).toBe(412);
        expect(await store.versionsOf(place)).toHaveLength(1);
      });

      test('is locked while its address lives and no longer, and never under hold', async () => {
        const before = Date.parse((await store.presignObject(place, announced)).expiresAt);

        const { lock } = await store.head(place, await sent());

        expect(lock.legalHold).not.toBe(true);
        expect(Date.parse(String(lock.retainUntil))).toBeGreaterThanOrEqual(before);
        expect(Date.parse(String(lock.retainUntil)) - before).toBeLessThan(5 * 60_000);
      });

      test('cannot be deleted while it is locked; what is not there is deleted already', async () => {
        const versionId = await sent();
        await store.retain(place, versionId, harness.retainUntil);

        await expect(store.remove(place, versionId)).rejects.toThrow();

        expect(await store.versionsOf(place)).toEqual([versionId]);
        await store.remove(`${place}-none`, versionId);
      });
    });

    test('of an upload that never was, nothing is listed', async () => {
      expect(await store.listParts(key, 'none')).toBeUndefined();
    });
  });
}

/** The lock that evidence arrives under. */
function held({ retainUntil }: Pick<Harness, 'retainUntil'>): LockWanted {
  return { retainUntil, legalHold: true };
}
