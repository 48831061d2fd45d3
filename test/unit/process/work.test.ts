import { expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import { cancelProcess } from '#domain/process/process/cancel.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { MOST_TRIES } from '#domain/process/process/stall.ts';
import { carryOut } from '#functions/carry-out.ts';
import { sweep } from '#functions/process/sweep.ts';
import { work } from '#functions/process/work.ts';
import { FaultyTable } from '#test/support/faults.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { allLines, begun, STARTER } from '#test/support/process/begun.ts';
import { ForgetfulTable } from '#test/support/process/forgetful-table.ts';
import { MortalTable } from '#test/support/process/mortal-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const rows = (count: number) => Array.from({ length: count }, () => 'write');
const after = (world: { now(): string; set(instant: string): void }, minutes: number) =>
  world.set(new Date(Date.parse(world.now()) + minutes * 60_000).toISOString());

test('500 steps, killed at random 100 times: each step once, in order', async () => {
  const { id, workshop, process, lines, events, expectConsistent } = await begun(rows(500));
  const { chance } = surroundings({ seed });
  let kills = 0;

  while (kills < 100) {
    const mortal = new MortalTable(workshop.table, Math.floor(chance() * 15), chance() < 0.5);
    await expect(work({ ...workshop, table: mortal }, id)).rejects.toThrow();
    kills += 1;
  }
  const halfway = lines().length;
  const came = await work(workshop, id);

  expect(halfway).toBeGreaterThan(100);
  expect(halfway).toBeLessThan(500);
  expect(came).toBe('ENDED');
  expect(lines()).toEqual(allLines(rows(500)));
  expect(process()).toMatchObject({ status: 'COMPLETED', steps: 500, done: 500, refused: 0 });
  expect(events().filter(({ event }) => event.type === 'ProcessStepped')).toHaveLength(500);
  expect(events().filter(({ event }) => event.type === 'ProcessCompleted')).toHaveLength(1);
  expectConsistent();
});

test.each([2, 3])('%i workers at once, one of them killed now and then: each step once', async (workers) => {
  const { id, workshop, process, lines, expectConsistent } = await begun(rows(120));
  const { chance } = surroundings({ seed });

  while (process().status === 'RUNNING') {
    const mortal = new MortalTable(workshop.table, Math.floor(chance() * 60), chance() < 0.5);
    const tables = [mortal, ...rows(workers - 1).map(() => workshop.table)];
    await Promise.allSettled(tables.map((table) => work({ ...workshop, table }, id)));
  }

  expect(lines()).toEqual(allLines(rows(120)));
  expect(process()).toMatchObject({ status: 'COMPLETED', done: 120, refused: 0 });
  expectConsistent();
});

test('three at once, long after: the process alone keeps each step to once', async () => {
  const { id, workshop, process, lines, expectConsistent } = await begun(rows(100));
  const { chance } = surroundings({ seed });
  const table = new ForgetfulTable(workshop.table, chance);

  await Promise.all(rows(3).map(() => work({ ...workshop, table }, id)));

  expect(table.steps).toBe(100);
  expect(lines()).toEqual(allLines(rows(100)));
  expect(process()).toMatchObject({ status: 'COMPLETED', done: 100 });
  expectConsistent();
});

test('what a step names is not there: that step is refused', async () => {
  const { id, workshop, process, lines } = await begun(['write', 'absent', 'write']);

  await work(workshop, id);

  expect(lines()).toEqual(['1:write', '3:write']);
  expect(process().refusals).toMatchObject([{ step: 2, refusals: [{ code: 'NOTHING_THERE' }] }]);
});

test('out of time: says so, and is gone on with', async () => {
  const { id, workshop, process, lines } = await begun(rows(30));
  let left = 10;

  const came = await work(workshop, id, () => {
    left -= 1;
    return left >= 0;
  });
  const halfway = process();
  const then = await work(workshop, id);

  expect(came).toBe('OUT_OF_TIME');
  expect(halfway).toMatchObject({ status: 'RUNNING', done: 10 });
  expect(then).toBe('ENDED');
  expect(lines()).toEqual(allLines(rows(30)));
});

test('cancelled in the middle: what was done stays, nothing more is done', async () => {
  const { id, workshop, process, lines, expectConsistent } = await begun(rows(30));
  const cancel = () =>
    carryOut(workshop, {
      operation: 'cancelProcess',
      actor: STARTER,
      key: 'cancel',
      input: {},
      procedure: { reads: () => ({ process: one(Processes, id) }), rule: cancelProcess },
    });
  // In the very moment in which the eleventh step is to be written.
  const table = new FaultyTable(workshop.table, ...rows(10).map(() => ({})), {
    before: async () => void (await cancel()),
  });

  const came = await work({ ...workshop, table }, id);

  expect(came).toBe('ENDED');
  expect(lines()).toHaveLength(10);
  expect(process()).toMatchObject({ status: 'CANCELLED', done: 10, cancelledBy: STARTER.id });
  expectConsistent();
});

test('a step that is refused is recorded, and the rest is done', async () => {
  const says = ['write', 'refuse', 'write', 'refuse', 'write'];
  const { id, workshop, process, lines, events, expectConsistent } = await begun(says);

  await work(workshop, id);

  expect(lines()).toEqual(['1:write', '3:write', '5:write']);
  expect(process()).toMatchObject({ status: 'COMPLETED', done: 3, refused: 2 });
  expect(process().refusals.map(({ step, refusals }) => [step, refusals.map(({ code }) => code)])).toEqual([
    [2, ['ROW_TOO_LONG']],
    [4, ['ROW_TOO_LONG']],
  ]);
  expect(events().at(-1)?.event).toMatchObject({
    type: 'ProcessCompleted',
    done: 3,
    refused: 2,
    startedBy: STARTER.id,
  });
  expectConsistent();
});

test('a kind that stops at a refusal fails there', async () => {
  const { id, workshop, process, lines, events, expectConsistent } = await begun(
    ['write', 'refuse', 'write'],
    'SLOT_OPENING',
  );

  const came = await work(workshop, id);

  expect(came).toBe('ENDED');
  expect(lines()).toEqual(['1:write']);
  expect(process()).toMatchObject({ status: 'FAILED', failure: 'STEP_REFUSED', done: 1, refused: 1 });
  expect(events().at(-1)?.event).toMatchObject({ type: 'ProcessFailed', startedBy: STARTER.id });
  expectConsistent();
});

test('keeps the first twenty refusals in sight, and all of them on record', async () => {
  const { id, workshop, process, events } = await begun(rows(30).map(() => 'refuse'));

  await work(workshop, id);

  expect(process()).toMatchObject({ status: 'COMPLETED', done: 0, refused: 30 });
  expect(process().refusals.map(({ step }) => step)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(events().filter(({ event }) => event.type === 'ProcessStepped')).toHaveLength(30);
});

test('a step that always throws is tried again later and later, then the process fails, and that is told', async () => {
  const { id, world, workshop, process, lines, events, expectConsistent } = await begun(['write', 'throw', 'write']);
  const waits: number[] = [];

  const came = await work(workshop, id);
  const now = await work(workshop, id);
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const state = process();
    if (state.status !== 'RUNNING') throw new Error('failed early');
    waits.push((Date.parse(state.resumeAt) - Date.parse(world.now())) / 60_000);
    world.set(state.resumeAt);
    await Promise.all([sweep(workshop), sweep(workshop)]);
  }

  expect([came, now]).toEqual(['WAITS', 'WAITS']);
  expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60]);
  expect(lines()).toEqual(['1:write']);
  expect(process()).toMatchObject({ status: 'FAILED', failure: 'STEP_FAILED', done: 1 });
  const stalls = events().filter(({ event }) => event.type === 'ProcessStalled');
  expect(stalls.map(({ event }) => event)).toMatchObject(
    stalls.map((_, i) => ({ step: 2, tries: i + 1, fault: 'TypeError' })),
  );
  expect(stalls).toHaveLength(MOST_TRIES);
  expect(events().at(-1)?.event).toMatchObject({
    type: 'ProcessFailed',
    failure: 'STEP_FAILED',
    startedBy: STARTER.id,
  });
  expectConsistent();
});

test('a fault that passes costs a wait, and no step', async () => {
  const { id, world, workshop, process, lines, expectConsistent } = await begun(rows(5));
  let broken = true;
  const kinds = {
    ...workshop.kinds,
    DIRECTORY_IMPORT: ((it, step, row) => {
      if (step === 3 && broken) throw new Error('down');
      return workshop.kinds.DIRECTORY_IMPORT(it, step, row);
    }) satisfies typeof workshop.kinds.DIRECTORY_IMPORT,
  };

  await work({ ...workshop, kinds }, id);
  broken = false;
  after(world, 3);
  const tally = await sweep({ ...workshop, kinds });

  expect(tally).toEqual({ ENDED: 1, OUT_OF_TIME: 0, WAITS: 0, FAILED: 0 });
  expect(process()).toMatchObject({ status: 'COMPLETED', done: 5 });
  expect(lines()).toEqual(allLines(rows(5)));
  expectConsistent();
});

test('the sweep goes on where nobody has for a minute, and leaves alone what is being worked at', async () => {
  const { id, world, workshop, process } = await begun(rows(30));
  let left = 10;
  await work(workshop, id, () => {
    left -= 1;
    return left >= 0;
  });

  const early = await sweep(workshop);
  const untouched = process().done;
  after(world, 2);
  const late = await sweep(workshop);

  expect(early).toEqual({ ENDED: 0, OUT_OF_TIME: 0, WAITS: 0, FAILED: 0 });
  expect(untouched).toBe(10);
  expect(late).toMatchObject({ ENDED: 1 });
  expect(process()).toMatchObject({ status: 'COMPLETED', done: 30 });
});

test('who was suspended does nothing more, also not through a process', async () => {
  const { id, table, world, workshop, process, lines, expectConsistent } = await begun(rows(5));
  let left = 2;
  await work(workshop, id, () => {
    left -= 1;
    return left >= 0;
  });
  await carryOut(
    { table, world },
    {
      operation: 'suspendPerson',
      actor: STARTER,
      key: 'suspend',
      input: {},
      procedure: {
        reads: () => ({ person: one(Persons, STARTER.id) }),
        rule: ({ person }) => accepted({}, changed(Persons, person, { type: 'PersonSuspended', reason: '停职' })),
      },
    },
  );

  const came = await work(workshop, id);

  expect(came).toBe('ENDED');
  expect(lines()).toHaveLength(2);
  expect(process()).toMatchObject({ status: 'FAILED', failure: 'STARTER_GONE', done: 2 });
  expectConsistent();
});

test('steps are recorded in the name of who started them', async () => {
  const { id, workshop, events } = await begun(rows(2));

  await work(workshop, id);

  const stepped = events().filter(({ event }) => event.type === 'ProcessStepped');
  expect(stepped.map(({ by, operation }) => [by, operation])).toEqual([
    [STARTER.id, 'writeLine'],
    [STARTER.id, 'writeLine'],
  ]);
});

test('a step is one read and one transaction, whatever the process holds', async () => {
  const { id, workshop } = await begun(rows(500));
  const table = new MeteredTable(workshop.table);

  await work({ ...workshop, table }, id);

  const { reads, transactions, writes } = table.bill();
  expect(transactions).toBe(500);
  // Beside them the process, who started it, and twenty parts of its rows.
  expect(reads).toBe(500 + 2 + 20);
  // State and event of both, the command's record, its starter's standing; the last step takes a list row and an event more.
  expect(writes).toBeLessThanOrEqual(8);
});

test('how fast: steps a second in memory', async () => {
  const { id, workshop, process } = await begun(rows(500));
  const start = performance.now();

  await work(workshop, id);

  const rate = Math.round((500 / (performance.now() - start)) * 1_000);
  console.info(`process: ${rate} steps a second in memory`);
  expect(process().status).toBe('COMPLETED');
  expect(rate).toBeGreaterThan(50);
});
