import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { correctingDeadline } from '#domain/deadline/deadline/correct.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import { internal, one } from '#domain/model/reads.ts';
import { HOUR, later } from '#domain/model/time.ts';
import { acceptObstructionAnswer } from '#domain/visit/obstruction/accept.ts';
import { acknowledgeObstruction, acknowledging } from '#domain/visit/obstruction/acknowledge.ts';
import { answerObstruction } from '#domain/visit/obstruction/answer.ts';
import { toBeAnswered } from '#domain/visit/obstruction/answering.ts';
import { clockOf } from '#domain/visit/obstruction/clock.ts';
import { closeUnreplied } from '#domain/visit/obstruction/close-unreplied.ts';
import { escalateObstruction, escalating } from '#domain/visit/obstruction/escalate.ts';
import type { Obstruction } from '#domain/visit/obstruction/obstruction.ts';
import { Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import type { ReportObstruction } from '#domain/visit/obstruction/report.ts';
import { reporting, reportObstruction } from '#domain/visit/obstruction/report.ts';
import { OBSTRUCTION_KINDS } from '#domain/visit/obstruction/routes.ts';
import { withdrawObstruction } from '#domain/visit/obstruction/withdraw.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { eventsOf } from '#test/support/count/history.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { commanding } from '#test/support/visit/commanding.ts';
import { aBureau, aProcuratorate } from '#test/support/visit/obstruction.ts';
import { actor, aLawyer, anOrgan, someStaff } from '#test/support/visit/records.ts';

const city = aBureau({ id: 'Organ_330100000000', code: '330100000000' });
const reviewer = aProcuratorate({ id: 'Organ_330100880000', code: '330100880000' });
const ORGANS = [anOrgan(), aBureau(), city, aProcuratorate(), reviewer];
/** Two leaders of each organ, of whom one may have to leave it to the other. */
const BODIES = ORGANS.flatMap(({ code }, i) =>
  ['a', 'b'].map((which) => someStaff({ id: `Person_body${i}${which}`, posts: ['LEADER'], organ: code })),
);
const REVIEWERS = ['', aProcuratorate().code, reviewer.code];
const KINDS = [Organs, Persons, Deadlines, Obstructions];

type Step = Readonly<{
  does: string;
  report: number;
  body: number;
  kind: number;
  hours: number;
  of: number;
  involved: number;
  to: number;
}>;
const DEEDS = [
  'report',
  'acknowledge',
  'acknowledge',
  'correct',
  'answer',
  'answer',
  'accept',
  'escalate',
  'escalate',
  'withdraw',
  'wait',
  'sweep',
];
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...DEEDS),
    report: fc.nat(2),
    body: fc.nat(BODIES.length - 1),
    kind: fc.nat(OBSTRUCTION_KINDS.length - 1),
    hours: fc.integer({ min: 1, max: 500 }),
    of: fc.nat(ORGANS.length - 1),
    involved: fc.nat(BODIES.length - 1),
    to: fc.nat(REVIEWERS.length - 1),
  }),
  { minLength: 8, maxLength: 30 },
);

function at<Value>(all: readonly Value[], place: number): Value {
  const value = all[place % all.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

type World = ReturnType<typeof surroundings>;

/** Each command as whoever sends it. */
function deeds(table: Table, world: World, memory: MemoryTable) {
  const send = commanding(table, world);
  const named = (id: string) => () => ({ obstruction: one(Obstructions, id) });
  const answerable = (id: string) => () => toBeAnswered(id);
  const lawyer = actor(aLawyer());
  const answer = { outcome: 'NOT_UPHELD', explanation: '不属实' } as const;
  return {
    report: ({ kind, of, involved, to, hours }: Step) => {
      const command: ReportObstruction = {
        kind: at(OBSTRUCTION_KINDS, kind),
        organ: at(ORGANS, of).code,
        statement: '情况',
        happenedAt: world.now(),
        procuratorate: at(REVIEWERS, to) || undefined,
        toAbove: hours % 2 === 0,
        personIds: [at(BODIES, involved).id, 'Person_nobody'],
      };
      return send(lawyer, command, { reads: reporting, rule: reportObstruction });
    },
    acknowledge: (id: string, { body, involved }: Step) =>
      send(
        actor(at(BODIES, body)),
        { personIds: [at(BODIES, involved).id] },
        { reads: answerable(id), further: acknowledging, rule: acknowledgeObstruction },
      ),
    answer: (id: string, { body }: Step) =>
      send(actor(at(BODIES, body)), answer, { reads: answerable(id), further: clockOf, rule: answerObstruction }),
    /** Whoever owes an answer tries to be given more time. */
    correct: (id: string, { body, hours }: Step) => {
      const clocks = statesOf<Deadline>(memory, 'Deadline').filter(({ subject }) => subject === id);
      const clock = clocks.at(-1)?.id ?? '';
      const command = { startedAt: later(world.now(), -hours), reason: '更正' };
      const reads = () => ({ deadline: one(Deadlines, clock) });
      return send(actor(at(BODIES, body)), command, { reads, rule: correctingDeadline(CHINESE_CALENDAR) });
    },
    accept: (id: string) => send(lawyer, {}, { reads: named(id), rule: acceptObstructionAnswer }),
    escalate: (id: string, { to }: Step) => {
      const command = { procuratorate: at(REVIEWERS, to) || undefined };
      return send(lawyer, command, { reads: named(id), further: escalating, rule: escalateObstruction });
    },
    withdraw: (id: string) =>
      send(lawyer, { reason: '已解决' }, { reads: named(id), further: clockOf, rule: withdrawObstruction }),
    sweep: (id: string) =>
      send(SYSTEM, {}, { reads: () => ({ obstruction: internal(Obstructions, id) }), rule: closeUnreplied }),
  };
}

type Deeds = ReturnType<typeof deeds>;

async function take(step: Step, reports: readonly string[], commands: Deeds, world: World): Promise<unknown> {
  if (step.does === 'wait') return world.set(later(world.now(), step.hours * HOUR));
  if (step.does === 'report') return undefined;
  if (reports.length === 0) return undefined;
  const deed = commands[step.does as keyof Deeds] as (id: string, step: Step) => Promise<unknown>;
  // Whoever does not see a report is told that there is none.
  return deed(at(reports, step.report), step).catch((failure: Error) => {
    if (failure.name !== 'NotFound') throw failure;
  });
}

function statesOf<State>(table: MemoryTable, kind: string): readonly State[] {
  return table
    .items()
    .flatMap(({ PK, SK, state }) => (SK === 'STATE' && PK.startsWith(`${kind}_`) ? [state as State] : []));
}

/** Open reports have one body, a real one, whose term runs; all others have none. The one complained of never reviews itself. */
function expectTurns(table: MemoryTable): void {
  const codes = ORGANS.map(({ code }) => code);
  const running = statesOf<Deadline>(table, 'Deadline').filter(({ status }) => status === 'RUNNING');
  for (const report of statesOf<Obstruction>(table, 'Obstruction')) {
    const clocks = running.filter(({ subject }) => subject === report.id);
    const open = report.status === 'REPORTED' || report.status === 'ACKNOWLEDGED';
    expect(clocks.map(({ organ, dueAt }) => [organ, dueAt])).toEqual(
      open ? [[report.turn.organ, report.turn.dueBy]] : [],
    );
    expect(codes).toContain(report.turn.organ);
    const judged = ORGANS.find(({ code }) => code === report.organ)?.kind;
    const judges = ORGANS.find(({ code }) => code === report.turn.organ)?.kind;
    if (report.stage > 1 || judged === 'PROCURATORATE') expect(report.turn.organ).not.toBe(report.organ);
    if (judged === 'PROCURATORATE') expect(judges).toBe('PROCURATORATE');
    const queued = table.items().filter(({ PK, id }) => PK.startsWith('LIST#obstructionsToAnswer') && id === report.id);
    expect(queued).toHaveLength(open ? 1 : 0);
    for (const { by } of report.answers) expect(report.involved).not.toContain(by);
    expect(report.answers.length).toBeLessThanOrEqual(4);
  }
}

async function begun() {
  const table = new MemoryTable();
  const world = surroundings();
  for (const { id, code, name, kind } of ORGANS) {
    await plant({ table, world }, Organs, id, { type: 'OrganRegistered', id, code, name, kind });
  }
  for (const { suspended: _, ...person } of [aLawyer(), ...BODIES]) {
    await plant({ table, world }, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  return { table, world };
}

/** Nobody but another procuratorate judges a procuratorate, and none is guessed: then there is no report. */
async function reported(step: Step, commands: Deeds): Promise<readonly Id[]> {
  const { outcome, refusals } = await commands.report(step);
  if (refusals.length === 0) return [String(outcome.obstruction) as Id];
  for (const { code } of refusals) expect(['PROCURATORATE_NEEDED', 'PROCURATORATE_UNKNOWN']).toContain(code);
  return [];
}

test('an open report always has exactly one body whose turn it is, and a running term for it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { table, world } = await begun();
      const commands = deeds(table, world, table);
      const reports = [...(await reported(at(all, 0), commands))];

      for (const step of all) {
        if (step.does === 'report' && reports.length < 3) reports.push(...(await reported(step, commands)));
        await take(step, reports, commands, world);
        expectTurns(table);
      }
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 60 },
  );
});

test('the same when lawyer, bodies and the sweep act all at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, all) => {
      const { table, world } = await begun();
      const reports = await reported(at(all, 0), deeds(table, world, table));
      world.set(later(world.now(), at(all, 1).hours * HOUR));
      const rivals = deeds(new ScheduledTable(table, scheduler), world, table);

      const sent = all.filter(({ does }) => does !== 'wait').map((step) => take(step, reports, rivals, world));
      await scheduler.waitFor(Promise.all(sent));

      expectTurns(table);
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 40 },
  );
});

test('and the steps reach what they are to prove: answers, procuratorates after procuratorates, own acts refused', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { table, world } = await begun();
      const commands = deeds(table, world, table);
      const reports = [...(await reported(at(all, 0), commands))];
      for (const step of all) await take(step, reports, commands, world);
      for (const { event } of eventsOf(table)) seen.add(event.type);
      for (const { turn, stage } of statesOf<Obstruction>(table, 'Obstruction')) seen.add(`${turn.role} ${stage}`);
    }),
    // Always the same steps: whether they reach it is no matter of luck.
    { seed: 6, numRuns: 400 },
  );

  expect([...seen]).toEqual(
    expect.arrayContaining([
      'ObstructionAnswered',
      'OwnWorkAttempted',
      'PROCURATORATE 1',
      'PROCURATORATE 2',
      'ABOVE 1',
    ]),
  );
});
