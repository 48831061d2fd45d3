import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Id } from '#domain/model/id.ts';
import { one } from '#domain/model/reads.ts';
import type { Period } from '#domain/model/time.ts';
import { HOUR, later, overlaps } from '#domain/model/time.ts';
import { assignDutyLawyer, assigningDuty } from '#domain/visit/roster/assign.ts';
import { arriving, departing, recordDutyArrival, recordDutyDeparture } from '#domain/visit/roster/attendance.ts';
import { cancelDutyShift, cancellingShift } from '#domain/visit/roster/cancel.ts';
import type { DutyShift } from '#domain/visit/roster/duty-shift.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import { planDutyShift, planning } from '#domain/visit/roster/plan.ts';
import { swapDutyLawyer, swapping } from '#domain/visit/roster/swap.ts';
import { withdrawDutyLawyer, withdrawingDuty } from '#domain/visit/roster/withdraw.ts';
import { dutyStationId } from '#domain/visit/station/station.ts';
import { DutyStations } from '#domain/visit/station/stations.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { commanding } from '#test/support/visit/commanding.ts';
import { aStation } from '#test/support/visit/duty.ts';
import { actor, aLawyer, NOW, someStaff } from '#test/support/visit/records.ts';

const HOUSES = ['330102990000', '330103990000'];
const LAWYERS = ['lin', 'sun', 'wu'].map((name) => `Person_${name}` as const);
const HOURS = ['08:00', '12:00', '16:00', '22:00'];
const KINDS = [Persons, DutyStations, DutyShifts];

type Step = Readonly<{
  does: string;
  house: number;
  shift: number;
  lawyer: number;
  other: number;
  from: number;
  to: number;
}>;
const DEEDS = ['plan', 'plan', 'assign', 'assign', 'assign', 'swap', 'withdraw', 'arrive', 'depart', 'cancel', 'wait'];
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...DEEDS),
    house: fc.nat(1),
    shift: fc.nat(7),
    lawyer: fc.nat(2),
    other: fc.nat(2),
    from: fc.nat(3),
    to: fc.nat(3),
  }),
  { minLength: 10, maxLength: 40 },
);

function at<Value>(all: readonly Value[], place: number): Value {
  const value = all[place % all.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

type World = ReturnType<typeof surroundings>;

function deeds(table: Table, world: World) {
  const send = commanding(table, world);
  const staffOf = (house: string) => actor(someStaff({ id: `Person_staff${house}`, organ: house }));
  const named =
    ({ id }: Named) =>
    () => ({ shift: one(DutyShifts, id) });
  const who = ({ lawyer }: Step) => ({ lawyerId: at(LAWYERS, lawyer), reason: '调整' });
  return {
    plan: ({ house, from, to }: Step) => {
      const organ = at(HOUSES, house);
      const command = { date: '2026-11-23', from: at(HOURS, from), to: at(HOURS, to) };
      const reads = () => ({ station: one(DutyStations, dutyStationId(organ)) });
      return send(staffOf(organ), command, { reads, further: planning, rule: planDutyShift });
    },
    assign: (shift: Named, step: Step) =>
      send(staffOf(shift.organ), who(step), { reads: named(shift), further: assigningDuty, rule: assignDutyLawyer }),
    swap: (shift: Named, step: Step) => {
      const command = { fromLawyerId: at(LAWYERS, step.other), ...who(step) };
      return send(staffOf(shift.organ), command, { reads: named(shift), further: swapping, rule: swapDutyLawyer });
    },
    withdraw: (shift: Named, step: Step) =>
      send(staffOf(shift.organ), who(step), {
        reads: named(shift),
        further: withdrawingDuty,
        rule: withdrawDutyLawyer,
      }),
    arrive: (shift: Named, step: Step) =>
      send(staffOf(shift.organ), who(step), { reads: named(shift), further: arriving, rule: recordDutyArrival }),
    depart: (shift: Named, step: Step) =>
      send(staffOf(shift.organ), who(step), { reads: named(shift), further: departing, rule: recordDutyDeparture }),
    cancel: (shift: Named) =>
      send(
        staffOf(shift.organ),
        { reason: '调整' },
        { reads: named(shift), further: cancellingShift, rule: cancelDutyShift },
      ),
  };
}

type Named = Readonly<{ id: Id<'DutyShift'>; organ: string }>;
type Deeds = ReturnType<typeof deeds>;

async function take(step: Step, shifts: Named[], commands: Deeds, world: World): Promise<void> {
  if (step.does === 'wait') return world.set(later(world.now(), HOUR));
  if (step.does === 'plan') {
    const { outcome } = await commands.plan(step);
    const id = outcome.shift as Id<'DutyShift'> | undefined;
    if (id !== undefined) shifts.push({ id, organ: at(HOUSES, step.house) });
    return;
  }
  if (shifts.length === 0) return;
  const deed = commands[step.does as Exclude<keyof Deeds, 'plan'>];
  await deed(at(shifts, step.shift), step);
}

/** Nobody is on duty at two places at once, no station has two shifts at once: recounted from the shifts alone. */
function expectOnePlaceEach(table: MemoryTable): void {
  const states = table
    .items()
    .flatMap(({ PK, SK, state }) => (SK === 'STATE' && PK.startsWith('DutyShift_') ? [state as DutyShift] : []));
  const planned = states.filter(({ status }) => status === 'PLANNED');
  const engaged = new Map<string, Period[]>();
  const add = (name: string, period: Period) => {
    const others = engaged.get(name) ?? [];
    for (const other of others) expect([name, overlaps(other, period)]).toEqual([name, false]);
    engaged.set(name, [...others, period]);
  };
  for (const { station, lawyers, period } of planned) {
    add(station, period);
    for (const { lawyer, leftAt, backAt } of lawyers) {
      add(lawyer, { from: backAt ?? period.from, to: leftAt !== undefined && leftAt < period.to ? leftAt : period.to });
    }
  }
}

async function begun() {
  const table = new MemoryTable();
  const world = surroundings({ now: later(NOW, -2 * HOUR) });
  for (const organ of HOUSES) {
    const station = aStation({ id: dutyStationId(organ), organ });
    await plant({ table, world }, DutyStations, station.id, { type: 'DutyStationRegistered', ...station });
    const { suspended: _, ...staff } = someStaff({ id: `Person_staff${organ}`, organ });
    await plant({ table, world }, Persons, staff.id, { type: 'PersonRegistered', ...staff });
  }
  for (const id of LAWYERS) {
    const { suspended: _, ...lawyer } = aLawyer({ id });
    await plant({ table, world }, Persons, id, { type: 'PersonRegistered', ...lawyer });
  }
  return { table, world };
}

test('whatever is planned, swapped, withdrawn, attended and cancelled, nobody is on duty in two places', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { table, world } = await begun();
      const shifts: Named[] = [];

      for (const step of all) await take(step, shifts, deeds(table, world), world);

      expectOnePlaceEach(table);
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 60 },
  );
});

test('the same when all of it is sent at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, all) => {
      const { table, world } = await begun();
      const shifts: Named[] = [];
      const plans = [0, 1, 2, 3].map((i) => ({ ...at(all, 0), does: 'plan', house: i, from: 0, to: i < 2 ? 1 : 2 }));
      for (const plan of plans) await take(plan, shifts, deeds(table, world), world);
      const rivals = deeds(new ScheduledTable(table, scheduler), world);

      const sent = all.filter(({ does }) => does !== 'wait').map((step) => take(step, shifts, rivals, world));
      await scheduler.waitFor(Promise.all(sent));

      expect(shifts.length).toBeGreaterThanOrEqual(2);
      expectOnePlaceEach(table);
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 40 },
  );
});
