import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { internal } from '#domain/model/reads.ts';
import { checkInVisit, checkingIn } from '#domain/visit/visit/check-in.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import type { Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { PASSES } from '#test/support/visit/passes.ts';
import { actor, aSlot, someStaff } from '#test/support/visit/records.ts';
import { scene, visiting } from '#test/support/visit/scene.ts';

const LIN = { entrustment: 'Entrustment_1', lawyer: 'lin.lawyer', detainee: 'zhao' } as const;
const slot = aSlot();

/** A booked visit whose time has come, and the pass its lawyer holds. */
async function atTheGate() {
  const table = new MemoryTable();
  const world = surroundings();
  await scene({ table, world }, [slot], [LIN]);
  for (const gate of GATES) {
    const { suspended: _, ...person } = someStaff({ id: personId(gate) });
    await plant({ table, world }, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  const { outcome } = await visiting(table, world).book(LIN, slot.id);
  const id = String(outcome.visit);
  const visit = table.items().find(({ PK, SK }) => PK === id && SK === 'STATE')?.state as { pass: string };
  world.set(slot.period.from);
  const token = await PASSES.issue({ visit: id as `Visit_${string}`, serial: visit.pass, ...slot.period });
  return { table, world, id, token };
}

const GATES = ['east.gate', 'west.gate', 'desk'];

/** A gate reads the pass and sends the command as the API does. */
async function gate(table: Table, world: Surroundings, name: string, id: string, token: string) {
  const shown = await PASSES.proven(token);
  const { refusals } = await commit(
    table,
    {
      ...{ operation: 'checkInVisit', key: world.token(), digest: '', input: { pass: token } },
      actor: actor(someStaff({ id: personId(name) })),
      procedure: {
        reads: () => ({ visit: internal(Visits, id) }),
        further: checkingIn as never,
        rule: checkInVisit as never,
      },
      prepare: async () => shown,
    },
    world,
  );
  return refusals.map(({ code }) => code);
}

test('one pass at several gates at once, in any order of what they read and write: one lets the lawyer in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { table, world, id, token } = await atTheGate();
      const scheduled = new ScheduledTable(table, scheduler);

      const gates = GATES.map((name) => gate(scheduled, world, name, id, token));
      const said = await scheduler.waitFor(Promise.all(gates));

      expect(said.filter((codes) => codes.length === 0)).toHaveLength(1);
      expect(said.flat()).toEqual(['PASS_USED', 'PASS_USED']);
      const events = table.items().filter(({ PK, SK }) => PK === id && SK.startsWith('EVENT#'));
      expect(events).toHaveLength(2);
    }),
    { seed, numRuns: 60 },
  );
});
