import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Allowances } from '#domain/evidence/allowance/allowances.ts';
import { draw } from '#domain/evidence/allowance/draw.ts';
import { quotaParts } from '#domain/evidence/allowance/parts.ts';
import { CASE_QUOTA, PERSON_QUOTA, SHARDS } from '#domain/evidence/allowance/quotas.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { LANES } from '#domain/evidence/evidence/holds.ts';
import { LARGEST } from '#domain/evidence/evidence/part-size.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Committed } from '#store/commit.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { caseAccepted, STATION } from '#test/support/evidence/records.ts';
import { uploadingTo } from '#test/support/evidence/uploading.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const TEBIBYTE = 2 ** 40;
const officer = (n: number): Actor => ({ id: `Person_officer.${n}`, roles: ['ANYONE', 'OFFICER'], organ: STATION });
const codesIn = ({ refusals }: Committed) => refusals.map(({ code }) => code);

/** A world whose secrets are drawn, not counted: what rivals choose by must not be spread for them. */
async function place(seeded: number) {
  const table = new MemoryTable();
  const world = surroundings({ seed: seeded });
  await plant({ table, world }, Cases, 'Case_1', caseAccepted);
  const secret = (length: number) =>
    Array.from({ length }, () => Math.floor(world.chance() * 32).toString(32)).join('');
  return { table, world: { ...world, fresh: { ...world.fresh, secret } } };
}

test('what is drawn is what was asked for, from parts that have it, and nothing if all together have not', () => {
  const rests = fc.array(fc.nat(100), { minLength: SHARDS, maxLength: SHARDS });
  fc.assert(
    fc.property(rests, fc.nat(2_000), fc.string(), (left, bytes, chance) => {
      const parts = quotaParts({ of: 'Case_1' }, []).map((part, i) => ({
        ...part,
        limit: 100,
        drawn: 100 - (left[i] ?? 0),
      }));

      const portions = draw(parts, bytes, chance);

      const all = left.reduce((sum, each) => sum + each, 0);
      expect(portions !== undefined).toBe(bytes <= all);
      if (portions === undefined) return;
      expect(portions.reduce((sum, portion) => sum + portion.bytes, 0)).toBe(bytes);
      expect(new Set(portions.map(({ part }) => part.id)).size).toBe(portions.length);
      for (const { part, bytes: taken } of portions) expect(part.drawn + taken).toBeLessThanOrEqual(part.limit);
      if (Math.max(...left) >= bytes) expect(portions).toHaveLength(1);
    }),
    { seed, numRuns: 200 },
  );
});

test('however rivals come between each other, a case never has more under lock than its quota, and all that came to nothing is given back', async () => {
  const deeds = fc.record({ tebibytes: fc.constantFrom(3, 5), aborts: fc.boolean() });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(deeds, { minLength: 7, maxLength: 7 }), async (scheduler, all) => {
      const { table, world } = await place(seed);
      const at = uploadingTo({ table: new ScheduledTable(table, scheduler), world });

      const rivals = all.map(async ({ tebibytes, aborts }, n) => {
        const begun = await at.begin(tebibytes * TEBIBYTE, officer(n));
        const id = String(begun.outcome.evidence);
        if (begun.refusals.length === 0 && aborts) await at.abort(id, officer(n));
        return { bytes: tebibytes * TEBIBYTE, codes: codesIn(begun), aborts };
      });
      const ended = await scheduler.waitFor(Promise.all(rivals));

      const kept = ended.filter(({ codes, aborts }) => codes.length === 0 && !aborts);
      const { used, limit, parts } = await uploadingTo({ table, world }).ofCase();
      expect(used).toBe(kept.reduce((sum, { bytes }) => sum + bytes, 0));
      expect(limit).toBe(CASE_QUOTA);
      for (const part of parts) expect(part.drawn).toBeLessThanOrEqual(part.limit);
      for (const { codes } of ended) expect(['', 'CASE_QUOTA_EXCEEDED']).toContain(codes.join());
      refused += ended.filter(({ codes }) => codes.length > 0).length;
      expectConsistent(table, [Cases, EvidenceItems, Allowances]);
    }),
    { seed, numRuns: 8 },
  );
  expect(refused).toBeGreaterThan(0);
});

test('fifty uploads of one case by fifty people at once do not turn each other away', async () => {
  const { table, world } = await place(seed);
  const at = uploadingTo({ table, world });

  const begun = await Promise.all(Array.from({ length: 50 }, (_, n) => at.begin(10 ** 11, officer(n))));

  expect(begun.flatMap(codesIn)).toEqual([]);
  expect((await at.ofCase()).used).toBe(50 * 10 ** 11);
});

test('fifty uploads by one person at once have a lane each; one more is refused until one is given up', async () => {
  const { table, world } = await place(seed);
  const at = uploadingTo({ table, world });

  const begun = await Promise.all(Array.from({ length: LANES }, () => at.begin(1_000)));

  expect(begun.flatMap(codesIn)).toEqual([]);
  expect((await at.begin(1_000)).refusals).toMatchObject([{ code: 'TOO_MANY_UPLOADS', details: { most: LANES } }]);
  await at.abort(String(begun[7]?.outcome.evidence));
  expect(codesIn(await at.begin(1_000))).toEqual([]);
  expect(codesIn(await at.begin(1_000, officer(1)))).toEqual([]);
  expectConsistent(table, [Cases, EvidenceItems, Allowances]);
});

test('a person’s day has its own quota; the next day, and another person, have theirs', async () => {
  const { table, world } = await place(seed);
  const at = uploadingTo({ table, world });
  await at.begin(LARGEST);
  const rest = PERSON_QUOTA - LARGEST;

  const refused = await at.begin(rest + 1);

  expect(refused.refusals).toMatchObject([
    { code: 'PERSON_QUOTA_EXCEEDED', path: ['size'], details: { limit: PERSON_QUOTA, used: LARGEST, asked: rest + 1 } },
  ]);
  expect(codesIn(await at.begin(rest + 1, officer(1)))).toEqual([]);
  expect(codesIn(await at.begin(rest))).toEqual([]);
  expect(codesIn(await at.begin(1))).toEqual(['PERSON_QUOTA_EXCEEDED']);
  // 2026-11-24 in Shanghai, still the 23rd in UTC.
  world.set('2026-11-23T16:00:00.000Z');
  expect(codesIn(await at.begin(1))).toEqual([]);
});

test('a leader raises a case’s quota by as much as was said, and uploads go on', async () => {
  const { table, world } = await place(seed);
  const at = uploadingTo({ table, world });
  for (let n = 0; n < CASE_QUOTA / LARGEST; n += 1) await at.begin(LARGEST, officer(n));
  expect((await at.begin(1)).refusals).toMatchObject([
    { code: 'CASE_QUOTA_EXCEEDED', details: { limit: CASE_QUOTA, used: CASE_QUOTA, asked: 1 } },
  ]);

  expect(codesIn(await at.raise(SHARDS + 3))).toEqual([]);

  expect(await at.ofCase()).toMatchObject({ limit: CASE_QUOTA + SHARDS + 3, used: CASE_QUOTA });
  expect(codesIn(await at.begin(SHARDS + 4))).toEqual(['CASE_QUOTA_EXCEEDED']);
  expect(codesIn(await at.begin(SHARDS + 3))).toEqual([]);
  for (const bytes of [0, -1, 1.5, 100 * TEBIBYTE + 1])
    expect(codesIn(await at.raise(bytes))).toEqual(['RAISE_OUT_OF_RANGE']);
  expectConsistent(table, [Cases, EvidenceItems, Allowances]);
});
