import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#domain/model/id.ts';
import { DAY, HOUR } from '#domain/model/time.ts';
import { attend } from '#functions/evidence/attend.ts';
import { sweepScans } from '#functions/evidence/scan/sweep.ts';
import { between, killing } from '#test/support/evidence/between.ts';
import type { ScanScene } from '#test/support/visit/scan-scene.ts';
import { scanScene } from '#test/support/visit/scan-scene.ts';

const TERMS = { retention: 365 * DAY, waiting: 30 * DAY, discarded: HOUR };
const A_YEAR_ON = '2027-11-23T01:00:00.000Z';

let at: ScanScene;
beforeEach(async () => {
  at = await scanScene();
});

const decided = (entrustment: Id, workshop = at.workshop) =>
  attend(workshop, { aggregate: entrustment, at: at.world.now() }, TERMS);
const sweep = (workshop = at.workshop) => sweepScans(workshop, TERMS);
const lockOf = async (id: string) => {
  const [versionId] = await at.evidence.versionsOf(`papers/${id}`);
  return versionId === undefined ? undefined : (await at.evidence.head(`papers/${id}`, versionId)).lock;
};
const papersWith = async (...scans: readonly string[]): Promise<Id<'Entrustment'>> =>
  (await at.present('lin.lawyer', scans)).data.presentPapers.entrustment.id;
const types = async (id: string) => (await at.eventsOf(id)).map(({ type }) => type);

test('verified papers have all their scans locked for a year, on record; told twice, once', async () => {
  const scans = [await at.kept(), await at.kept()];
  const papers = await papersWith(...scans);
  await decided(papers);
  expect((await at.now(scans[0] ?? '')).status).toBe('ATTACHED');

  await at.verify(papers);
  await decided(papers);
  await decided(papers);

  for (const id of scans) {
    expect(await at.now(id)).toMatchObject({ status: 'LOCKED', retainUntil: A_YEAR_ON });
    expect(await lockOf(id)).toMatchObject({ mode: 'COMPLIANCE', retainUntil: A_YEAR_ON });
    expect((await types(id)).filter((type) => type === 'ScanLocked')).toHaveLength(1);
  }
});

test('a worker killed at any moment leaves a lock that the next one records', async () => {
  for (let n = 0; ; n += 1) {
    at = await scanScene();
    const id = await at.kept();
    const papers = await papersWith(id);
    await at.verify(papers);
    const kill = killing(n);
    const died = await decided(papers, {
      ...at.workshop,
      table: between(at.table, kill),
      store: between(at.evidence, kill),
    }).then(
      () => false,
      () => true,
    );

    at.pass(1_000);
    await decided(papers);

    const { status } = await at.now(id);
    expect([n, status]).toEqual([n, 'LOCKED']);
    expect((await types(id)).filter((type) => type === 'ScanLocked')).toHaveLength(1);
    if (!died) break;
  }
});

test('a lock that the store does not keep is never recorded', async () => {
  const id = await at.kept();
  const papers = await papersWith(id);
  await at.verify(papers);
  const deaf = new Proxy(at.evidence, {
    get: (store, name) => {
      const member: unknown = Reflect.get(store, name, store);
      if (name === 'retain') return async () => undefined;
      return typeof member === 'function' ? member.bind(store) : member;
    },
  });

  await expect(decided(papers, { ...at.workshop, store: deaf })).rejects.toThrow('not locked');

  expect((await at.now(id)).status).toBe('ATTACHED');
  await decided(papers);
  expect((await at.now(id)).status).toBe('LOCKED');
});

test('what nothing uses is given up after 30 days, its bytes an hour later, and not before', async () => {
  const unsent = (await at.begin('lin.lawyer')).scan.id;
  const unused = await at.kept();
  at.pass(30 * DAY - 1);
  expect(await sweep()).toEqual({ seenTo: 0, dropped: 0, failed: 0 });

  at.pass(1_000);
  expect(await sweep()).toMatchObject({ seenTo: 2, dropped: 0 });
  expect(await at.now(unused)).toMatchObject({ status: 'DISCARDED', reason: 'NOT_USED' });
  expect(await lockOf(unused)).toBeDefined();
  at.pass(HOUR + 1);
  expect(await sweep()).toMatchObject({ dropped: 2, failed: 0 });

  for (const id of [unsent, unused]) {
    expect((await at.now(id)).status).toBe('DROPPED');
    expect(await lockOf(id)).toBeUndefined();
    expect((await types(id)).slice(-2)).toEqual(['ScanDiscarded', 'ScanDropped']);
  }
  expect(await sweep()).toEqual({ seenTo: 0, dropped: 0, failed: 0 });
});

test('scans of rejected papers go 30 days after the rejection, counted from there', async () => {
  const id = await at.kept();
  const papers = await papersWith(id);
  at.pass(20 * DAY);
  await at.reject(papers);
  await decided(papers);
  at.pass(20 * DAY);
  expect(await sweep()).toEqual({ seenTo: 0, dropped: 0, failed: 0 });

  at.pass(10 * DAY + 1);
  await sweep();
  expect(await at.now(id)).toMatchObject({ status: 'DISCARDED', reason: 'REJECTED' });
  at.pass(HOUR + 1);
  await sweep();

  expect((await at.now(id)).status).toBe('DROPPED');
});

test('news that was lost is made up for by the sweep: locked if verified, 30 more days if rejected', async () => {
  const [verified, rejected, waiting] = [await at.kept(), await at.kept(), await at.kept()];
  await at.verify(await papersWith(verified));
  await at.reject(await papersWith(rejected));
  await papersWith(waiting);
  at.pass(30 * DAY + 1);

  await sweep();

  expect((await at.now(verified)).status).toBe('LOCKED');
  expect(await at.now(rejected)).toMatchObject({ status: 'ATTACHED', setAsideAt: at.world.now() });
  expect((await types(waiting)).at(-1)).toBe('ScanPostponed');
  expect(await sweep()).toEqual({ seenTo: 0, dropped: 0, failed: 0 });
});

test('scans set aside by a rejection are locked all the same once the papers are verified on appeal, also if the news is lost', async () => {
  const id = await at.kept();
  const papers = await papersWith(id);
  await at.reject(papers);
  await decided(papers);
  const set = await at.now(id);
  const { data } = await at.upheld(papers);
  await at.verify(papers);
  at.pass(30 * DAY + 1);

  await sweep();

  expect(set).toMatchObject({ status: 'ATTACHED', setAsideAt: expect.any(String) });
  expect(data.upholdEntrustmentAppeal).toEqual({ entrustment: { status: 'PRESENTED' }, refusals: [] });
  expect((await at.now(id)).status).toBe('LOCKED');
  expect(await sweep()).toEqual({ seenTo: 0, dropped: 0, failed: 0 });
});

test('what is locked is never deleted, whatever the records say', async () => {
  const id = await at.kept();
  const papers = await papersWith(id);
  await at.verify(papers);
  await decided(papers);
  at.pass(400 * DAY);
  await sweep();
  expect(await lockOf(id)).toBeDefined();

  const another = await at.kept();
  const [versionId = ''] = await at.evidence.versionsOf(`papers/${another}`);
  await at.evidence.retain(`papers/${another}`, versionId, '2099-01-01T00:00:00.000Z');
  at.pass(31 * DAY);
  await sweep();
  at.pass(2 * HOUR);

  expect(await sweep()).toMatchObject({ dropped: 0, failed: 1 });
  expect((await at.now(another)).status).toBe('DISCARDED');
});

test('a sweep killed between deleting and recording finds nothing to delete the next time', async () => {
  const id = await at.kept();
  at.pass(31 * DAY);
  await sweep();
  at.pass(2 * HOUR);
  const kill = (call: string) => {
    if (call === 'after remove') throw new Error('killed');
  };
  expect(await sweep({ ...at.workshop, store: between(at.evidence, kill) })).toMatchObject({ failed: 1 });

  expect(await sweep()).toMatchObject({ dropped: 1, failed: 0 });

  expect((await at.now(id)).status).toBe('DROPPED');
});

test('two sweepers and a lawyer at once: the scan is used or gone, never both', async () => {
  const id = await at.kept();
  at.pass(30 * DAY + 1);

  const [, , { data }] = await Promise.all([sweep(), sweep(), at.present('lin.lawyer', [id])]);

  const used = data.presentPapers.refusals.length === 0;
  expect((await at.now(id)).status).toBe(used ? 'ATTACHED' : 'DISCARDED');
});
