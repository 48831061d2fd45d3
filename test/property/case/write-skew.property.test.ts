import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case/case.ts';
import { isSeizable } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Change, Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, relied } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { one } from '#domain/model/reads.ts';
import { refusing } from '#domain/model/refusal.ts';
import { MemoryTable } from '#store/memory.ts';
import { aCase, actor, aLeader, aPerson, NOW } from '#test/support/case/records.ts';
import { KINDS, staff, working } from '#test/support/case/scene.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

/** The least thing that can be seized. */
interface Thing {
  readonly id: Id<'Thing'>;
}
type Seized = { readonly type: 'ThingSeized' } & Thing;

const Things: Aggregate<'Thing', Thing, Seized> = {
  kind: 'Thing',
  evolve: (_state, { id }) => ({ id }),
  claims: () => [],
  lists: () => [],
  facts: () => ({}),
  gates: [],
  visible: () => true,
};

const refuse = refusing({ NOT_SEIZABLE: { zh: '案件状态不允许扣押', en: 'Nothing may be seized in this case' } });

type Check = (theCase: Case) => readonly Change[];
const byTheGate: Check = (theCase) => [relied(Cases, theCase, 'seizable')];
const carelessly: Check = () => [];

const seizing =
  (check: Check) =>
  ({ theCase }: { theCase: Case }, _command: unknown, { fresh }: Context): Decision => {
    if (!isSeizable(theCase)) return refused(refuse('NOT_SEIZABLE'));
    const id = fresh.id('Thing');
    return accepted({ thing: id }, opened(Things, id, { type: 'ThingSeized', id }), ...check(theCase));
  };

/** An administrative case is declined while officers seize things on it. When each happened, in the order it did. */
async function rush(scheduler: fc.Scheduler, chance: number, seizures: number, check: Check, leaders = [aLeader()]) {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW, seed: chance });
  const officer = aPerson();
  await staff({ table, world }, officer, ...leaders);
  const { status: _, ...theCase } = aCase({ kind: 'ADMINISTRATIVE' });
  await plant({ table, world }, Cases, theCase.id, { type: 'CaseAccepted', ...theCase });
  const order: string[] = [];
  const scheduled = new ScheduledTable(table, scheduler);
  const noting = {
    read: scheduled.read.bind(scheduled),
    query: scheduled.query.bind(scheduled),
    transact: async (...sent: Parameters<typeof scheduled.transact>) => {
      await scheduled.transact(...sent);
      order.push(JSON.stringify(sent).includes('CaseDeclined') ? 'DECLINED' : 'SEIZED');
    },
  };
  const { decline, send } = working(noting, world);
  const procedure = { reads: () => ({ theCase: one(Cases, theCase.id) }), rule: seizing(check) };
  const rivals = [
    ...leaders.map((leader) => decline(leader, theCase.id)),
    ...Array.from({ length: seizures }, () => send('seize', actor(officer), {}, procedure)),
  ];
  const answers = await scheduler.waitFor(Promise.all(rivals));
  return {
    table,
    order,
    sent: scheduled.transactions,
    codes: answers.flatMap(({ refusals }) => refusals.map(({ code }) => code)),
  };
}

const seizedAfterDeclined = (order: readonly string[]) => order.slice(order.indexOf('DECLINED')).includes('SEIZED');

test('nothing is seized on a case that was declined meanwhile, in any interleaving', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), fc.integer({ min: 1, max: 12 }), async (scheduler, chance, seizures) => {
      const { table, order, codes } = await rush(scheduler, chance, seizures, byTheGate);

      expect(seizedAfterDeclined(order)).toBe(false);
      expect(codes.filter((code) => code === 'NOT_SEIZABLE')).toHaveLength(seizures + 1 - order.length);
      expectConsistent(table, [...KINDS, Things]);
    }),
    { seed, numRuns: 60 },
  );
});

test('seizures on one case do not stand in each other’s way: each is sent once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { order, sent } = await rush(scheduler, chance, 12, byTheGate, []);
      expect(order).toHaveLength(12);
      expect(sent).toBe(12);
    }),
    { seed, numRuns: 10 },
  );
});

test('without the check of the gate something would be', async () => {
  let skewed = false;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { order } = await rush(scheduler, chance, 12, carelessly);
      skewed ||= seizedAfterDeclined(order);
    }),
    { seed, numRuns: 30 },
  );

  expect(skewed).toBe(true);
});
