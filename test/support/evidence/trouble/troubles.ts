import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BegunUpload, Bench } from './bench.ts';
import { stepsOn } from './bench.ts';
import { NAMES } from './names.ts';

const MEBIBYTE = 2 ** 20;
const PART = 8 * MEBIBYTE;
/** Whether verified or not yet. */
const SEALED = ['SEALED', 'VERIFIED'];
/** What its bytes are is said by reading them again, after the seal. */
const ENDS = ['VERIFIED', 'MISMATCH'];

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
const filled = (size: number, value: number) => new Uint8Array(size).fill(value);

/** What people may try on uploads, and what must come of it wherever the bytes lie. */
export function troubles(name: string, make: () => Promise<Bench>): void {
  describe(name, () => {
    let at: Bench;
    let steps: ReturnType<typeof stepsOn>;

    beforeAll(async () => {
      at = await make();
      steps = stepsOn(at);
    });

    /** Sends pieces as the parts of these numbers, each under its own hash. */
    const sent = async (upload: Pick<BegunUpload, 'id'>, pieces: readonly (readonly [number, Uint8Array])[]) => {
      const parts = pieces.map(([number, bytes]) => ({ number, sha256: digest(bytes) }));
      const signed = await steps.sign(upload, parts);
      const statuses = await Promise.all(
        signed.map((request, i) => at.put(request, pieces[i]?.[1] ?? new Uint8Array())),
      );
      expect(statuses).toEqual(pieces.map(() => 200));
    };
    const cut = (bytes: Uint8Array): readonly (readonly [number, Uint8Array])[] =>
      Array.from({ length: Math.ceil(bytes.length / PART) }, (_, i) => [
        i + 1,
        bytes.subarray(i * PART, (i + 1) * PART),
      ]);
    const signedOne = async (upload: BegunUpload, bytes: Uint8Array, number = 1) => {
      const [request] = await steps.sign(upload, [{ number, sha256: digest(bytes) }]);
      if (request === undefined) throw new Error('no address');
      return request;
    };

    test.each([
      ['1 byte', 1, 1],
      ['exactly one part', PART, 1],
      ['one byte more than a part', PART + 1, 2],
      ['exactly two parts', 2 * PART, 2],
    ])('%s is cut as it must be, and verified', async (_, size, parts) => {
      const bytes = filled(size, 3);
      const upload = await steps.begin(size);
      await sent(upload, cut(bytes));
      await steps.complete(upload, digest(bytes));

      const { status, object } = await steps.until(upload, ...ENDS);

      expect(upload.parts).toBe(parts);
      expect([status, object?.size, object?.legalHold]).toEqual(['VERIFIED', size, true]);
    });

    test.each([0, -1, 5 * 2 ** 40 + 1])('%d bytes are refused before anything lies in the store', async (size) => {
      expect((await steps.tryToBegin(size)).codes).not.toEqual([]);
    });

    test('an address that was used takes the same bytes again, no others, and nothing once it is completed', async () => {
      const bytes = filled(1_000, 4);
      const upload = await steps.begin(bytes.length);
      const request = await signedOne(upload, bytes);

      expect(await at.put(request, bytes)).toBe(200);
      expect(await at.put(request, bytes)).toBe(200);
      expect(await at.put(request, filled(1_000, 5))).toBe(400);
      await steps.complete(upload, digest(bytes));
      const { object } = await steps.until(upload, ...SEALED);
      expect(await at.put(request, bytes)).toBe(404);
      expect(await at.versionsOf(upload.id)).toEqual([object?.versionId]);
    });

    test('an address is good for its own part of its own upload', async () => {
      const [bytes, other] = [filled(1_000, 6), filled(1_000, 7)];
      const [one, two] = [await steps.begin(bytes.length), await steps.begin(other.length)];
      const [forOne, forTwo] = [await signedOne(one, bytes), await signedOne(two, other)];
      const moved = { ...forOne, url: forOne.url.replaceAll(one.id, two.id) };
      const renumbered = { ...forOne, url: forOne.url.replace(/([pP]artNumber|number)=1/, '$1=2') };
      const rehashed = { ...forOne, headers: forTwo.headers };

      expect(await at.put(moved, bytes)).not.toBe(200);
      expect(await at.put(renumbered, bytes)).toBe(403);
      expect(await at.put(rehashed, other)).toBe(403);
      expect(await at.put(forTwo, bytes)).toBe(400);
    });

    test('an address that is over takes nothing', async () => {
      const bytes = filled(1_000, 8);
      const upload = await steps.begin(bytes.length);
      const request = await at.expired(upload.id, { number: 1, sha256: digest(bytes) });

      expect(await at.put(request, bytes)).toBe(403);
      expect(await at.put(await signedOne(upload, bytes), bytes)).toBe(200);
    });

    test('whoever has not begun it gets no address, and neither completes it nor gives it up', async () => {
      const bytes = filled(1_000, 9);
      const upload = await steps.begin(bytes.length);

      expect(await steps.sign(upload, [{ number: 1, sha256: digest(bytes) }], at.second)).toEqual([]);
      expect((await steps.complete(upload, digest(bytes), at.second)).codes).toEqual(['ONLY_UPLOADER']);
      expect((await steps.abort(upload, at.second)).codes).toEqual(['ONLY_UPLOADER']);
      expect((await steps.abort(upload)).status).toBe('ABORTED');
    });

    test('the hash of another file is found out by reading, and what came is kept', async () => {
      const bytes = filled(1_000, 10);
      const upload = await steps.begin(bytes.length);
      await sent(upload, [[1, bytes]]);
      await steps.complete(upload, digest(filled(1_000, 11)));

      const { status, differences, object } = await steps.until(upload, ...ENDS);

      expect([status, differences]).toEqual(['MISMATCH', ['CONTENT_HASH']]);
      expect(await at.versionsOf(upload.id)).toEqual([object?.versionId]);
    });

    test('two parts in each other’s place are found out by reading', async () => {
      const bytes = Buffer.concat([filled(PART, 12), filled(PART, 13)]);
      const upload = await steps.begin(bytes.length);
      await sent(upload, [
        [1, bytes.subarray(PART)],
        [2, bytes.subarray(0, PART)],
      ]);
      await steps.complete(upload, digest(bytes));

      const { status, differences } = await steps.until(upload, ...ENDS);

      expect([status, differences]).toEqual(['MISMATCH', ['CONTENT_HASH']]);
    });

    test('a part that is missing in the middle is flagged as soon as it is put together', async () => {
      const bytes = filled(2 * PART + 1_000, 14);
      const gap = await steps.begin(bytes.length);
      await sent(
        gap,
        cut(bytes).filter(([number]) => number !== 2),
      );
      await steps.complete(gap, digest(bytes));

      const { differences, object } = await steps.until(gap, 'MISMATCH');

      expect(differences).toContain('SIZE');
      expect(object?.size).toBe(PART + 1_000);
    });

    test.each([
      ['more', 1_001],
      ['less', 999],
    ])(
      '%s than was declared does not arrive; completed without a part it comes to nothing, on record',
      async (_, size) => {
        const bytes = filled(size, 15);
        const upload = await steps.begin(1_000);

        expect(await at.put(await signedOne(upload, bytes), bytes)).toBe(403);

        await steps.complete(upload, digest(bytes));
        expect((await steps.until(upload, 'ABORTED')).object).toBeNull();
        expect(await at.versionsOf(upload.id)).toEqual([]);
      },
    );

    test('completed twice at once it is completed once, and of two hashes one', async () => {
      const bytes = filled(1_000, 18);
      const upload = await steps.begin(bytes.length);
      await sent(upload, [[1, bytes]]);
      const hashes = [digest(bytes), digest(bytes), digest(filled(1, 1)), digest(filled(1, 1))];

      const answers = await Promise.all(hashes.map((hash) => steps.complete(upload, hash)));

      const taken = hashes.filter((_, i) => answers[i]?.codes.length === 0);
      expect(taken.length).toBeGreaterThan(0);
      expect(new Set(taken).size).toBe(1);
      const refused = answers.flatMap(({ codes }) => codes);
      expect(refused).toEqual(Array.from({ length: 4 - taken.length }, () => 'COMPLETED_WITH_ANOTHER_HASH'));
      const [hash] = taken;
      expect((await steps.until(upload, ...ENDS)).status).toBe(hash === digest(bytes) ? 'VERIFIED' : 'MISMATCH');
      expect(await at.versionsOf(upload.id)).toHaveLength(1);
    });

    test('given up and completed at once, one of the two happens', async () => {
      const bytes = filled(1_000, 19);
      const upload = await steps.begin(bytes.length);
      await sent(upload, [[1, bytes]]);

      const [aborted, completed] = await Promise.all([steps.abort(upload), steps.complete(upload, digest(bytes))]);

      expect([aborted, completed].filter(({ codes }) => codes.length === 0)).toHaveLength(1);
      const { status } = await steps.until(upload, 'ABORTED', ...ENDS);
      expect(status).toBe(aborted.codes.length === 0 ? 'ABORTED' : 'VERIFIED');
    });

    test.each(NAMES)('the name %j is data: it comes back as it was given, and is no part of any key', async (given) => {
      const { codes, upload } = await steps.tryToBegin(1, { name: given });
      if (upload === undefined) {
        // Control characters and names without end are refused by their type.
        expect(codes).toEqual(['BAD_USER_INPUT']);
        return;
      }
      const request = await signedOne(upload, filled(1, 1));

      expect(upload.name).toBe(given);
      const { pathname, search } = new URL(request.url);
      expect(decodeURIComponent(`${pathname}${search}`)).toContain(`evidence/${upload.id}`);
      expect(decodeURIComponent(`${pathname}${search}`)).not.toContain(given);
    });
  });
}
