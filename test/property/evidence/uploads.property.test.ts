import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Allowances } from '#domain/evidence/allowance/allowances.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { firstLock, provenLock } from '#domain/evidence/evidence/lock.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { DAY } from '#domain/model/time.ts';
import { finish } from '#functions/evidence/finish.ts';
import { reconcile } from '#functions/evidence/round.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { between, killing } from '#test/support/evidence/between.ts';
import { HASH, OTHER_HASH } from '#test/support/evidence/records.ts';
import type { Scene } from '#test/support/evidence/scene.ts';
import { scene } from '#test/support/evidence/scene.ts';
import { seed } from '#test/support/seed.ts';

const AGGREGATES = [Cases, EvidenceItems, Verifications, Allowances];
const TERMS = { completion: 5 * 60_000, upload: 7 * DAY, orphan: DAY };

const LARGE = new Uint8Array(5 * 2 ** 20).fill(1);
const SMALL = new Uint8Array(1_000).fill(2);

/** What an uploader may do, sensibly or not. */
const lives = fc.record({
  parts: fc.constantFrom([SMALL], [LARGE, SMALL], [SMALL, SMALL], []),
  /** How much more was declared than is sent. */
  excess: fc.constantFrom(0, 0, 0, 1),
  deviceHash: fc.constantFrom(undefined, HASH, OTHER_HASH),
  ending: fc.constantFrom('complete', 'complete', 'complete', 'abort', 'leave'),
  /** After how many of its calls each worker that takes it up is killed. */
  kills: fc.array(fc.option(fc.nat(60), { nil: undefined }), { maxLength: 4 }),
  together: fc.boolean(),
});
type Life = typeof lives extends fc.Arbitrary<infer Value> ? Value : never;

const leniencies = fc.record({ completesAgain: fc.boolean(), forgetsLock: fc.boolean() });

/** A workshop whose worker dies at the n-th moment before or after a call. */
function mortal({ table, store, world }: Workshop, n: number | undefined): Workshop {
  const kill = killing(n);
  return { world, table: between(table, kill), store: between(store, kill) };
}

async function live(at: Scene, life: Life): Promise<Evidence | undefined> {
  const { parts, excess, deviceHash, ending, kills, together } = life;
  const size = parts.reduce<number>((sum, { length }) => sum + length, excess);
  const evidence = await at.begin({ size, deviceHash });
  if (evidence === undefined) return undefined;
  await at.send(evidence, parts);
  if (ending === 'abort') await at.abort(evidence);
  if (ending === 'complete') await at.complete(evidence, HASH);
  const work = (kill: number | undefined) => finish(mortal(at.workshop, kill), evidence.id).catch(() => undefined);
  if (together) await Promise.all(kills.map(work));
  else for (const kill of kills) await work(kill);
  return evidence;
}

/** What arrived whole, was completed and is what the device made. */
function deservesSeal({ parts, excess, deviceHash, ending }: Life): boolean {
  const assembles = parts.length === 1 || (parts.length === 2 && parts[0] === LARGE);
  return ending === 'complete' && excess === 0 && assembles && deviceHash !== OTHER_HASH;
}

async function expectEnded(at: Scene, evidence: Evidence): Promise<Evidence['status']> {
  const ended = await at.now(evidence);
  const versions = await at.store.versionsOf(objectKey(evidence));
  if (ended.status === 'SEALED' || ended.status === 'MISMATCH') {
    expect(versions).toEqual([ended.kept.versionId]);
    const { size, checksum, lock } = await at.store.head(objectKey(evidence), ended.kept.versionId);
    expect({ size, checksum }).toEqual({ size: ended.kept.size, checksum: ended.kept.checksum });
    expect(provenLock(firstLock(evidence), lock)).toEqual(ended.kept.lock);
  } else {
    expect(ended.status).toBe('ABORTED');
    expect(versions).toEqual([]);
  }
  return ended.status;
}

test('whatever uploaders do and wherever workers die, each upload ends sealed under lock, flagged under lock, or aborted; nothing is left lying', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(lives, { minLength: 1, maxLength: 3 }),
      leniencies,
      fc.nat(40),
      async (all, leniency, kill) => {
        const at = await scene(leniency);
        const begun: { life: Life; evidence: Evidence }[] = [];
        for (const life of all) {
          const evidence = await live(at, life);
          if (evidence !== undefined) begun.push({ life, evidence });
        }
        at.pass(8 * DAY);
        await reconcile(mortal(at.workshop, kill), TERMS).catch(() => undefined);
        at.pass(DAY);

        const [one, other] = await Promise.all([reconcile(at.workshop, TERMS), reconcile(at.workshop, TERMS)]);
        await reconcile(at.workshop, TERMS);

        expect([one.failed, other.failed].filter((failed) => failed === 0)).not.toEqual([]);
        expect(await at.store.listUploads()).toEqual([]);
        for (const { life, evidence } of begun) {
          const status = await expectEnded(at, evidence);
          expect([life, status === 'SEALED']).toEqual([life, deservesSeal(life)]);
        }
        expectConsistent(at.table, AGGREGATES);
      },
    ),
    { seed, numRuns: 150 },
  );
});

test('two workers at once, in every order of their calls, seal once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), leniencies, async (scheduler, leniency) => {
      const at = await scene(leniency);
      const evidence = await at.begin({ size: SMALL.length });
      if (evidence === undefined) throw new Error('refused');
      await at.send(evidence, [SMALL]);
      await at.complete(evidence, HASH);
      const turn = (call: string) => scheduler.schedule(Promise.resolve(), call);
      const rival = (): Workshop => ({
        world: at.world,
        table: between(at.table, turn),
        store: between(at.store, turn),
      });

      const rivals = Promise.allSettled([finish(rival(), evidence.id), finish(rival(), evidence.id)]);
      await scheduler.waitFor(rivals);
      await finish(at.workshop, evidence.id);

      expect(await expectEnded(at, evidence)).toBe('SEALED');
      const { items } = await at.table.query({ PK: evidence.id, prefix: 'EVENT#', limit: 20 });
      expect(items.filter(({ text }) => String(text).includes('EvidenceSealed'))).toHaveLength(1);
      expectConsistent(at.table, AGGREGATES);
    }),
    { seed, numRuns: 100 },
  );
});

test('what is not due is left alone', async () => {
  const at = await scene();
  const evidence = await at.begin({ size: SMALL.length });
  if (evidence === undefined) throw new Error('refused');
  await at.send(evidence, [SMALL]);
  at.pass(7 * DAY - 1);

  expect(await reconcile(at.workshop, TERMS)).toMatchObject({ finished: 0, expired: 0, aborted: 0, failed: 0 });
  at.pass(2);
  expect(await reconcile(at.workshop, TERMS)).toMatchObject({ finished: 0, expired: 1, aborted: 1, failed: 0 });
});

test('an upload whose command was refused is an orphan after a day, not before', async () => {
  const at = await scene();
  expect(await at.begin({ size: 0 })).toBeUndefined();

  expect(await at.store.listUploads()).toHaveLength(1);
  at.pass(DAY);
  expect(await reconcile(at.workshop, TERMS)).toMatchObject({ aborted: 0 });
  at.pass(1);
  expect(await reconcile(at.workshop, TERMS)).toMatchObject({ aborted: 1 });
});
