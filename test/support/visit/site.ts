import { Persons } from '#domain/directory/person/persons.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import { internal, one } from '#domain/model/reads.ts';
import { Parts } from '#domain/process/part/parts.ts';
import type { Process } from '#domain/process/process/process.ts';
import { Processes } from '#domain/process/process/processes.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import type { Room } from '#domain/visit/centre/room.ts';
import type { Template } from '#domain/visit/centre/template.ts';
import type { Opening } from '#domain/visit/opening/opening.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import { Openings } from '#domain/visit/opening/openings.ts';
import type { OpenSlots } from '#domain/visit/slot/open.ts';
import { openSlots } from '#domain/visit/slot/open.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { carryOut } from '#functions/carry-out.ts';
import { kinds } from '#functions/process/kinds.ts';
import { work } from '#functions/process/work.ts';
import type { Surroundings } from '#store/commit.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { plant } from '../plant.ts';
import { surroundings } from '../surroundings.ts';
import { actor, aRoom, CENTRE, ORGAN, someStaff } from './records.ts';

/** All aggregates a site holds, apart from those of a scene. */
export const SITE_KINDS: readonly Aggregate[] = [Centres, Openings, Processes, Parts];

interface Planned {
  readonly centre: Centre;
  readonly opening: Opening | undefined;
}

type ChangingRule<Command> = (records: Planned, command: Command, context: Context) => Decision;

const planned = () => ({ centre: one(Centres, CENTRE), opening: internal(Openings, openingId(CENTRE)) });

/** A centre with its staff, in a table of its own. */
export async function site({
  rooms = [aRoom()],
  templates = [],
  table = new MemoryTable(),
  world = surroundings(),
}: {
  readonly rooms?: readonly Room[];
  readonly templates?: readonly Template[];
  readonly table?: MemoryTable;
  readonly world?: ReturnType<typeof surroundings>;
} = {}) {
  const at = { table, world };
  const { suspended: _, ...staff } = someStaff();
  await plant(at, Persons, staff.id, { type: 'PersonRegistered', ...staff });
  await plant(
    at,
    Centres,
    CENTRE,
    { type: 'CentreRegistered', id: CENTRE, name: '上城区看守所', organ: ORGAN },
    ...rooms.map((room) => ({ type: 'RoomAdded', room }) as const),
    ...templates.map((template) => ({ type: 'TemplateAdded', template }) as const),
  );
  return { ...at, ...acting(table, world), ...looking(table) };
}

/** What the staff of a site may do; `through` is another table in front of its own, for rivals. */
export function acting(through: Table, world: Surroundings) {
  const workshop = { table: through, world, kinds, administrators: [] };
  const send = <Input, First extends Reads, Further extends Reads>(
    input: Input,
    procedure: Procedure<Input, First, Further>,
    by: Actor = actor(someStaff()),
  ) => carryOut(workshop, { operation: 'site', actor: by, key: world.token(), input, procedure });
  return {
    send,
    change: <Command>(rule: ChangingRule<Command>, command: Command) => send(command, { reads: planned, rule }),
    open: (range: Omit<OpenSlots, 'centreId'>, by?: Actor) => send({ centreId: CENTRE, ...range }, openSlots, by),
    /** Takes all steps of a process. */
    work: (process: unknown) => work(workshop, String(process)),
  };
}

function looking(table: MemoryTable) {
  const states = (kind: string) =>
    table.items().flatMap(({ PK, SK, state }) => (SK === 'STATE' && PK.startsWith(`${kind}_`) ? [state] : []));
  return {
    centre: () => states('Centre')[0] as Centre,
    slots: () =>
      (states('Slot') as Slot[]).sort((one, other) =>
        one.period.from + one.id < other.period.from + other.id ? -1 : 1,
      ),
    processes: () => states('Process') as Process[],
  };
}
