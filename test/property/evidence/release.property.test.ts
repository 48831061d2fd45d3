import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import type { Case } from '#domain/case/case/case.ts';
import { isOpen } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { KeptEvidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { Releases } from '#domain/evidence/release/releases.ts';
import { DAY, later } from '#domain/model/time.ts';
import { sweep } from '#functions/evidence/release/sweep.ts';
import { work } from '#functions/evidence/release/work.ts';
import type { ReleaseWorkshop } from '#functions/evidence/release/workshop.ts';
import { stateOf } from '#functions/states-of.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { between, Killed } from '#test/support/evidence/between.ts';
import type { Releasing, Sort } from '#test/support/evidence/releasing.ts';
import { ENDED, RELEASE, releasing, SORTS } from '#test/support/evidence/releasing.ts';
import { seed } from '#test/support/seed.ts';

const ALL = [Cases, Approvals, EvidenceItems, Releases];
/** Photographs are kept for ten years, papers for five, counted from the end; whole seconds, never sooner. */
const until = ({ kind }: KeptEvidence) =>
  later('2026-11-23T02:00:01.000Z', (kind === 'SUPPORTING_PAPER' ? 5 : 10) * 365 * DAY);

/** The same workshop, with something happening before and after each call; and a watch over what must never be. */
function watched(at: Releasing, happens: (call: string) => void | Promise<void> = () => undefined): ReleaseWorkshop {
  const store = checked(at.store, 'release', (key) => expectLengthened(at, String(key)));
  const table = checked(at.table, 'transact', async (writes) => {
    const lifts = JSON.stringify(writes).includes('HoldReleased');
    const theCase = await stateOf<Case>(at.table, 'Case_1');
    return () => {
      if (lifts && theCase !== undefined && isOpen(theCase)) wrongs.push('put on record while the case was open');
    };
  });
  return { ...at.workshop, table: between(table, happens), store: between(store, happens) };
}

/** Looks at each call of a method before it happens; what that returns is asked once it has happened. */
function checked<Port extends object>(
  port: Port,
  method: keyof Port,
  check: (first: unknown) => Promise<(() => void) | undefined>,
): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      if (name !== method) return member.bind(target) as unknown;
      return async (...given: unknown[]) => {
        const then = await check(given[0]);
        const answer: unknown = await member.apply(target, given);
        then?.();
        return answer;
      };
    },
  });
}

/** Never is a hold lifted of a file whose lock does not last for the term of its kind. */
async function expectLengthened(at: Releasing, key: string): Promise<undefined> {
  const evidence = (await at.kept()).find((each) => objectKey(each) === key);
  const lock = evidence && (await at.lockOf(evidence));
  if (evidence === undefined || lock?.mode !== 'COMPLIANCE' || String(lock.retainUntil) < until(evidence))
    wrongs.push(`${key} was lifted before its lock was lengthened`);
}

/** Everything dies at the n-th moment and stays dead. */
function dying(n: number) {
  let passed = 0;
  return {
    happens: () => {
      passed += 1;
      if (passed > n) throw new Killed('killed');
    },
    died: () => passed > n,
  };
}

async function expectReleased(at: Releasing): Promise<void> {
  for (const evidence of await at.kept()) {
    const lock = { mode: 'COMPLIANCE', retainUntil: until(evidence), legalHold: false };
    expect(await at.lockOf(evidence)).toEqual(lock);
    expect(evidence).toMatchObject({ release: RELEASE, kept: { lock } });
    const { items } = await at.table.query({ PK: evidence.id, prefix: EVENTS, limit: 50 });
    expect(items.filter((item) => recordedOf(item).event.type === 'HoldReleased')).toHaveLength(1);
  }
  expect(await at.release()).toMatchObject({
    ...{ status: 'COMPLETED', ended: ENDED, waiting: 0 },
    released: (await at.kept()).length,
  });
  expectConsistent(at.table, ALL);
}

/** What is not on record as released is under hold: neither a death nor a reopening leaves anything in between. */
async function expectHeldAsRecorded(at: Releasing): Promise<void> {
  for (const evidence of await at.kept()) {
    const { legalHold } = await at.lockOf(evidence);
    expect([evidence.id, legalHold]).toEqual([evidence.id, evidence.kept.lock.legalHold]);
  }
}

/** What must never be and was: workers would take it for a fault of their own, and go on. */
const wrongs: string[] = [];

beforeEach(() => {
  wrongs.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  expect(wrongs).toEqual([]);
});

test('every kept file is locked for its term, proven, and only then out of hold; what came to nothing is left alone', async () => {
  const at = await releasing(['VERIFIED', 'MISMATCH', 'WITHOUT_HOLD', 'ABORTED']);

  expect(await work(watched(at), RELEASE)).toEqual({ came: 'PASSED', failed: 0 });

  await expectReleased(at);
});

test('what is unfinished makes it wait, for as long as it takes; everything else is released meanwhile', async () => {
  const at = await releasing(['CHECKING', 'SEALED', 'VERIFIED', 'ORDERED', 'UPLOADING', 'COMPLETING']);
  await work(watched(at), RELEASE);
  expect(await at.release()).toMatchObject({ status: 'RUNNING', waiting: 5, released: 1 });

  expect(await sweep(watched(at))).toEqual({ done: 0, failed: 0 });
  at.pass(16);
  expect(await sweep(watched(at))).toEqual({ done: 1, failed: 0 });
  expect(await at.release()).toMatchObject({ status: 'RUNNING', waiting: 5, released: 1 });
  await at.settle();
  at.pass(16);
  await sweep(watched(at));

  await expectReleased(at);
});

describe('killed between any two steps', () => {
  test('it goes on, and releases each file once', async () => {
    const sorts: readonly Sort[] = ['VERIFIED', 'MISMATCH'];
    let moments = 0;
    for (let died = true; died; moments += 1) {
      const at = await releasing(sorts);
      const death = dying(moments);
      await work(watched(at, death.happens), RELEASE).catch(() => undefined);
      died = death.died();
      at.pass(16);
      await sweep(watched(at));
      at.pass(16);
      await sweep(watched(at));
      await expectReleased(at);
    }
    expect(moments).toBeGreaterThan(30);
  });

  test('again and again, wherever, with whatever files', async () => {
    const files = fc.array(fc.constantFrom(...SORTS), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(files, fc.array(fc.nat(50), { maxLength: 4 }), async (sorts, deaths) => {
        const at = await releasing(sorts);
        for (const n of deaths) {
          await work(watched(at, dying(n).happens), RELEASE).catch(() => undefined);
          at.pass(16);
        }
        await at.settle();
        for (let round = 0; round < 3; round += 1) {
          at.pass(16);
          await sweep(watched(at));
        }
        await expectReleased(at);
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe('a case that is open again', () => {
  /** The case is taken up again at the n-th moment. */
  function reopening(at: Releasing, n: number) {
    let passed = 0;
    return async () => {
      passed += 1;
      if (passed === n + 1) await at.reopen();
    };
  }

  test.each([false, true])(
    'at any moment stops it, and nothing that is not on record is out of hold (killed there: %s)',
    async (killed) => {
      let stopped = 0;
      for (let n = 0; n < 60; n += 1) {
        const at = await releasing(['VERIFIED', 'MISMATCH']);
        const reopens = reopening(at, n);
        const death = dying(killed ? n + 1 : Number.POSITIVE_INFINITY);
        const happens = async () => {
          death.happens();
          await reopens();
        };
        await work(watched(at, happens), RELEASE).catch(() => undefined);
        await sweepUntilEnded(at);
        const { status } = await at.release();
        const theCase = await stateOf<Case>(at.table, 'Case_1');
        if (theCase !== undefined && isOpen(theCase) && status === 'STOPPED') stopped += 1;
        else expect(status).toBe('COMPLETED');
        await expectHeldAsRecorded(at);
        expectConsistent(at.table, ALL);
      }
      expect(stopped).toBeGreaterThan(20);
    },
  );

  test.each(['before retain', 'after retain'])('before a hold is lifted keeps it on (%s)', async (moment) => {
    const at = await releasing(['VERIFIED']);
    const lifted = vi.spyOn(at.store, 'release');
    const happens = async (call: string) => {
      if (call === moment) await at.reopen();
    };

    expect(await work(watched(at, happens), RELEASE)).toEqual({ came: 'STOPPED', failed: 0 });

    expect(lifted).not.toHaveBeenCalled();
    await expectHeldAsRecorded(at);
  });

  test('is not begun upon at all', async () => {
    const at = await releasing(['VERIFIED']);
    await at.reopen();
    const lifted = vi.spyOn(at.store, 'release');

    expect(await work(watched(at), RELEASE)).toEqual({ came: 'STOPPED', failed: 0 });

    expect(lifted).not.toHaveBeenCalled();
    await sweepUntilEnded(at);
    expect(await at.release()).toMatchObject({ status: 'STOPPED', released: 0 });
    await expectHeldAsRecorded(at);
  });

  test('it has stopped only once nobody lives who may have looked before', async () => {
    const at = await releasing(['VERIFIED']);
    await at.reopen();

    await work(watched(at), RELEASE);
    expect(await at.release()).toMatchObject({ status: 'RUNNING', restoring: { passes: 1 } });
    at.pass(14);
    expect(await work(watched(at), RELEASE)).toEqual({ came: 'ENDED', failed: 0 });
    // Whoever had looked is killed right after its lift has arrived.
    for (const each of await at.kept()) await at.store.release(objectKey(each), each.kept.versionId);
    at.pass(2);
    await sweep(watched(at));

    expect((await at.release()).status).toBe('STOPPED');
    await expectHeldAsRecorded(at);
  });

  test('two workers, one of which is slow to lift: in every order of their calls the hold is on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, killed) => {
        const at = await releasing(['VERIFIED', 'SEALED']);
        const turn = (call: string) => scheduler.schedule(Promise.resolve(), call);
        let dead = false;
        const mortal = async (call: string) => {
          await turn(call);
          dead ||= killed && call === 'after release';
          if (dead) throw new Killed('killed');
        };
        const reopened = turn('reopen').then(() => at.reopen());

        const workers = [work(watched(at, mortal), RELEASE), work(watched(at, turn), RELEASE)];
        await scheduler.waitFor(Promise.allSettled([...workers, reopened]));
        await sweepUntilEnded(at);

        expect((await at.release()).status).toMatch(/STOPPED|COMPLETED/);
        await expectHeldAsRecorded(at);
        expectConsistent(at.table, ALL);
      }),
      { seed, numRuns: 40 },
    );
  });

  test('a file that cannot be proven to be under hold keeps none of the others out of it, and the release from its end', async () => {
    const at = await releasing(['SEALED', 'SEALED', 'SEALED']);
    const files = await at.kept();
    const { head } = at.store;
    for (const each of files) await at.store.release(objectKey(each), each.kept.versionId);
    await at.reopen();
    const ill = vi.spyOn(at.store, 'head').mockImplementation(async (key, versionId) => {
      if (key === 'evidence/Evidence_1') throw new Error('503');
      return head.call(at.store, key, versionId);
    });

    at.pass(16);
    expect(await sweep(watched(at))).toEqual({ done: 1, failed: 1 });
    at.pass(16);
    expect(await sweep(watched(at))).toEqual({ done: 1, failed: 1 });
    ill.mockRestore();
    expect((await at.release()).status).toBe('RUNNING');
    expect(await Promise.all(files.map(async (each) => (await at.lockOf(each)).legalHold))).toEqual([
      false,
      true,
      true,
    ]);
    await sweepUntilEnded(at);

    expect((await at.release()).status).toBe('STOPPED');
    await expectHeldAsRecorded(at);
  });

  test('a worker without time hands on what is left to put back', async () => {
    const at = await releasing(['SEALED', 'SEALED', 'SEALED']);
    const files = await at.kept();
    for (const each of files) await at.store.release(objectKey(each), each.kept.versionId);
    await at.reopen();
    const held = [];
    for (let run = 0; run < 3; run += 1) {
      await work(watched(at), RELEASE, () => false);
      held.push((await Promise.all(files.map((each) => at.lockOf(each)))).filter(({ legalHold }) => legalHold).length);
    }

    expect(held).toEqual([1, 2, 3]);
    await sweepUntilEnded(at);
    expect((await at.release()).status).toBe('STOPPED');
  });

  async function sweepUntilEnded(at: Releasing): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      at.pass(16);
      await sweep(watched(at));
    }
  }
});

test('two workers at once, in every order of their calls, release each file once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const at = await releasing(['VERIFIED', 'CHECKING', 'WITHOUT_HOLD']);
      const turn = (call: string) => scheduler.schedule(Promise.resolve(), call);

      await scheduler.waitFor(Promise.all([work(watched(at, turn), RELEASE), work(watched(at, turn), RELEASE)]));
      await at.settle();
      at.pass(16);
      await sweep(watched(at));

      await expectReleased(at);
    }),
    { seed, numRuns: 20 },
  );
});

test('a file that the store does not give holds up itself alone, and is told of', async () => {
  const at = await releasing(['VERIFIED', 'VERIFIED', 'VERIFIED']);
  const ill = vi.spyOn(at.store, 'head').mockImplementation(async (key) => {
    if (key === 'evidence/Evidence_2') throw new Error('503');
    return Object.getPrototypeOf(at.store).head.call(at.store, key, (await at.store.versionsOf(key))[0]);
  });

  expect(await work(watched(at), RELEASE)).toEqual({ came: 'PASSED', failed: 1 });
  expect(await at.release()).toMatchObject({ status: 'RUNNING', released: 2, waiting: 1 });
  at.pass(16);
  expect(await sweep(watched(at))).toEqual({ done: 1, failed: 1 });
  ill.mockRestore();
  at.pass(16);
  await sweep(watched(at));

  await expectReleased(at);
});

test('a worker without time hands on what is left, from where it came to', async () => {
  const at = await releasing(['VERIFIED', 'CHECKING', 'VERIFIED']);
  const came = [];
  for (let run = 0; run < 4; run += 1) came.push((await work(watched(at), RELEASE, () => false)).came);

  expect(came).toEqual(['HANDED_ON', 'HANDED_ON', 'HANDED_ON', 'PASSED']);
  expect(await at.release()).toMatchObject({ status: 'RUNNING', released: 2, waiting: 1 });
});

test('opened once, however often it is told', async () => {
  const at = await releasing(['VERIFIED']);

  expect((await at.open()).refusals).toEqual([]);
  await work(watched(at), RELEASE);
  expect((await at.open()).refusals).toEqual([]);

  await expectReleased(at);
});
