import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Allowances } from '#domain/evidence/allowance/allowances.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept, objectKey } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { DAY } from '#domain/model/time.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { finish } from '#functions/evidence/finish.ts';
import { verify } from '#functions/evidence/verify/verify.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import { recordedOf } from '#store/event.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { between, Killed, killing } from '#test/support/evidence/between.ts';
import type { Scene } from '#test/support/evidence/scene.ts';
import { scene } from '#test/support/evidence/scene.ts';
import { inPieces, readingOf, readThrough, UNBOUND } from '#test/support/evidence/verifications.ts';
import { seed } from '#test/support/seed.ts';

const AGGREGATES = [Cases, EvidenceItems, Verifications, Allowances];
/** Saved on the way every ten blocks, so that a small file takes many runs. */
const BOUNDS = { ...UNBOUND, oneGo: 0, stretch: 640 };

async function sealed(bytes: Uint8Array): Promise<{ at: Scene; evidence: Evidence }> {
  const at = await scene();
  const evidence = await at.begin({ size: bytes.length });
  if (evidence === undefined) throw new Error('refused');
  await at.send(evidence, [bytes]);
  await at.complete(evidence, createHash('sha256').update(bytes).digest('base64'));
  await finish(at.workshop, evidence.id);
  return { at, evidence };
}

const piecewise = ({ table, store, world }: Workshop): Workshop => ({ table, world, store: inPieces(store, 100) });

/** A workshop whose worker dies at the n-th moment before, between or after its calls. */
function mortal(workshop: Workshop, n: number): Workshop {
  const kill = killing(n);
  const { table, store, world } = piecewise(workshop);
  return { world, table: between(table, kill), store: between(store, kill) };
}

/** What the evidence came to; its recorded lock must be what the store says. */
async function came(at: Scene, evidence: Evidence): Promise<Evidence['status']> {
  const now = await at.now(evidence);
  if (!isKept(now)) throw new Error(`${now.status} where something is kept was due`);
  expect((await at.store.head(objectKey(evidence), now.kept.versionId)).lock).toEqual(now.kept.lock);
  expect(now.checking).toBeUndefined();
  expectConsistent(at.table, AGGREGATES);
  return now.status;
}

async function endings(at: Scene): Promise<readonly string[]> {
  const events = at.table.items().filter(({ SK }) => SK.startsWith('EVENT#'));
  const types = events.map((item) => recordedOf(item).event.type);
  return types.filter((type) => ['EvidenceVerified', 'EvidenceMismatched', 'VerificationMatched'].includes(type));
}

test('killed at any moment, whoever takes it up goes on to the same end', async () => {
  const bytes = Buffer.from('一二三四五六七八九十'.repeat(50));
  let survived = false;
  for (let moment = 0; !survived; moment += 1) {
    const { at, evidence } = await sealed(bytes);
    const reading = await readingOf(at.workshop, evidence.id);
    const dying = mortal(at.workshop, moment);
    try {
      while ((await verify(dying, reading, BOUNDS)) === 'ADVANCED');
      survived = true;
    } catch (failure) {
      expect(failure).toBeInstanceOf(Killed);
    }
    at.pass(30 * 60_000);
    await sweep(at.workshop);

    await readThrough(piecewise(at.workshop), evidence.id, BOUNDS);

    expect([moment, await came(at, evidence)]).toEqual([moment, 'VERIFIED']);
    expect(await endings(at)).toEqual(['EvidenceVerified', 'VerificationMatched']);
    if (moment > 2_000) throw new Error('it never survives');
  }
});

test('a bit flipped anywhere in the stored object is found: at its first reading, or half a year later', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 3_000 }),
      fc.nat(),
      fc.nat(7),
      fc.boolean(),
      fc.boolean(),
      async (bytes, where, bit, later, flips) => {
        const { at, evidence } = await sealed(bytes);
        const workshop = piecewise(at.workshop);
        if (later) {
          await readThrough(workshop, evidence.id, BOUNDS);
          expect(await came(at, evidence)).toBe('VERIFIED');
        }
        if (flips) at.store.flip(objectKey(evidence), where % bytes.length, bit);
        at.pass(later ? 195 * DAY : 0);
        await sweep(at.workshop);

        await readThrough(workshop, evidence.id, BOUNDS);

        expect(await came(at, evidence)).toBe(flips ? 'MISMATCH' : 'VERIFIED');
        const item = await at.now(evidence);
        expect(item.status === 'MISMATCH' ? item.differences : []).toEqual(flips ? ['CONTENT_HASH'] : []);
      },
    ),
    { seed, numRuns: 40 },
  );
});

describe('two workers at once', () => {
  test('in every order of their calls, say it once and lose nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, flips) => {
        const { at, evidence } = await sealed(Buffer.alloc(1_000, 7));
        if (flips) at.store.flip(objectKey(evidence), 900);
        const reading = await readingOf(at.workshop, evidence.id);
        const turn = (call: string) => scheduler.schedule(Promise.resolve(), call);
        const rival = async () => {
          const { table, store, world } = at.workshop;
          const own = { world, table: between(table, turn), store: between(inPieces(store, 300), turn) };
          while ((await verify(own, reading, BOUNDS)) === 'ADVANCED');
        };

        await scheduler.waitFor(Promise.allSettled([rival(), rival()]));
        await readThrough(piecewise(at.workshop), evidence.id, BOUNDS);

        expect(await came(at, evidence)).toBe(flips ? 'MISMATCH' : 'VERIFIED');
        expect(await endings(at)).toHaveLength(flips ? 1 : 2);
      }),
      { seed, numRuns: 20 },
    );
  });
});
