import { expect, test, vi } from 'vitest';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { DAY } from '#domain/model/time.ts';
import { attend } from '#functions/evidence/attend.ts';
import { lengthen } from '#functions/evidence/lengthen.ts';
import { reconcile } from '#functions/evidence/round.ts';
import { between, Killed } from '#test/support/evidence/between.ts';
import { NOW } from '#test/support/evidence/records.ts';
import { releasing } from '#test/support/evidence/releasing.ts';

const UNTIL = '2046-11-23T01:00:00.000Z';
const TERMS = { completion: 5 * 60_000, upload: DAY, orphan: DAY };
const ID = 'Evidence_1';

/** A file under lock and hold that a leader has ordered to be kept longer. */
async function ordered() {
  const at = await releasing(['SEALED']);
  const order = { type: 'RetentionExtensionOrdered', ground: 'LITIGATION', reason: '行政诉讼' } as const;
  await at.change(EvidenceItems, ID, { ...order, until: UNTIL, at: NOW });
  const expectDone = async () => {
    const lock = { mode: 'COMPLIANCE', retainUntil: UNTIL, legalHold: true };
    const [evidence] = await at.kept();
    if (evidence === undefined) throw new Error('gone');
    expect(evidence).toMatchObject({ status: 'SEALED', kept: { lock } });
    expect(evidence).not.toHaveProperty('order');
    expect(await at.lockOf(evidence)).toEqual(lock);
  };
  return { at, expectDone };
}

test('what was ordered is done in the store and put on record, however often it is told', async () => {
  const { at, expectDone } = await ordered();

  await attend(at.workshop, { aggregate: ID, at: NOW }, { retention: DAY });
  await attend(at.workshop, { aggregate: ID, at: NOW }, { retention: DAY });

  await expectDone();
});

test('an order whose message was lost is carried out by the reconciler, after its time', async () => {
  const { at, expectDone } = await ordered();
  at.world.set(NOW);
  expect(await reconcile(at.workshop, TERMS)).toMatchObject({ lengthened: 0, failed: 0 });
  at.pass(6);

  expect(await reconcile(at.workshop, TERMS)).toMatchObject({ lengthened: 1, failed: 0 });

  await expectDone();
});

test('killed between any two steps it is done by the next', async () => {
  let moments = 0;
  for (let died = true; died; moments += 1) {
    const { at, expectDone } = await ordered();
    let passed = 0;
    const happens = () => {
      passed += 1;
      if (passed > moments) throw new Killed('killed');
    };
    const dying = { ...at.workshop, table: between(at.table, happens), store: between(at.store, happens) };
    await lengthen(dying, ID).catch(() => undefined);
    died = passed > moments;

    await lengthen(at.workshop, ID);

    await expectDone();
  }
  expect(moments).toBeGreaterThan(8);
});

test('a hold that is lifted meanwhile is not put back, and a longer order is not taken for done', async () => {
  const { at } = await ordered();
  const hold = vi.spyOn(at.store, 'hold');
  const further = '2050-01-01T00:00:00.000Z';
  const rival = async (call: string) => {
    if (call !== 'after retain') return;
    const order = { type: 'RetentionExtensionOrdered', ground: 'OTHER', reason: '另案' } as const;
    await at.change(EvidenceItems, ID, { ...order, until: further, at: NOW });
  };

  await expect(lengthen({ ...at.workshop, store: between(at.store, rival) }, ID)).rejects.toThrow('longer still');
  await lengthen(at.workshop, ID);

  const [evidence] = await at.kept();
  expect(evidence?.kept.lock.retainUntil).toBe(further);
  expect(hold).not.toHaveBeenCalled();
});
