import { Persons } from '#domain/directory/person/persons.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Context } from '#domain/model/decision.ts';
import { accepted } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { ProcessKind } from '#domain/process/kinds.ts';
import { Parts } from '#domain/process/part/parts.ts';
import type { Work } from '#domain/process/process/begin.ts';
import { beginProcess } from '#domain/process/process/begin.ts';
import type { Process } from '#domain/process/process/process.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { carryOut } from '#functions/carry-out.ts';
import type { Workshop } from '#functions/process/workshop.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS, stateKey } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';
import type { Diary } from './diary.ts';
import { Diaries, writing } from './diary.ts';

export const ORGAN = '330102510000';
export const STARTER: Actor = { id: 'Person_chen', roles: ['ANYONE', 'ADMINISTRATOR', 'CENTRE_STAFF'], organ: ORGAN };

/** A table with a process of so many steps, one row each, started by somebody who may begin each kind. */
export async function begun(says: readonly string[], kind: ProcessKind = 'DIRECTORY_IMPORT') {
  const table = new MemoryTable();
  const world = surroundings();
  const person = { id: STARTER.id, name: '陈', posts: ['ADMINISTRATOR', 'CENTRE_STAFF'], organ: ORGAN } as const;
  await plant({ table, world }, Persons, person.id, { type: 'PersonRegistered', ...person });
  const work: Work = { kind, input: {}, rows: says.map((each) => ({ says: each })) };
  const { outcome } = await carryOut(
    { table, world },
    {
      operation: 'begin',
      actor: STARTER,
      key: 'begin',
      input: {},
      procedure: { reads: () => ({}), rule: beginning(work) },
    },
  );
  const id = String(outcome.process) as Id<'Process'>;
  const workshop: Workshop = {
    table,
    world,
    kinds: { DIRECTORY_IMPORT: writing, SLOT_OPENING: writing, SLOT_CHANGE: writing },
    administrators: [],
  };
  return { id, table, world, workshop, ...looking(table, id) };
}

function beginning(work: Work) {
  return (_records: object, _command: object, context: Context) => {
    const { id, changes } = beginProcess(work, context);
    return accepted({ process: id }, ...changes);
  };
}

/** Ways to look at what came of it. */
function looking(table: MemoryTable, id: Id<'Process'>) {
  const stateOf = (of: string) => table.items().find(({ PK, SK }) => PK === stateKey(of).PK && SK === 'STATE')?.state;
  return {
    process: () => stateOf(id) as Process,
    lines: () => (stateOf('Diary_1') as Diary | undefined)?.lines ?? [],
    events: () =>
      table
        .items()
        .filter(({ PK, SK }) => PK === id && SK.startsWith(EVENTS))
        .map(recordedOf)
        .sort((one, other) => one.sequence - other.sequence),
    expectConsistent: () => expectConsistent(table, [Processes, Parts, Persons, Diaries]),
  };
}

/** Every step's line, in order. */
export function allLines(says: readonly string[]): readonly string[] {
  return says.map((each, i) => `${i + 1}:${each}`);
}
