import { expect } from 'vitest';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '../api.ts';
import { MeteredTable } from '../metered-table.ts';
import { plant } from '../plant.ts';
import { surroundings } from '../surroundings.ts';
import { aLawyer, anOrgan, aRoom, aTemplate, CENTRE, NOW, someStaff } from './records.ts';
import { site } from './site.ts';

/** Who asks for the slots of a centre: its staff, the staff of another, a lawyer. */
export const [STAFF, OTHERS, LAWYER] = ['he.staff', 'ma.staff', 'lin.lawyer'] as const;
export const DAY = '2026-11-24';

/** The API of a centre, its requests counted. */
export function asking(here: Pick<Awaited<ReturnType<typeof site>>, 'table' | 'world'>) {
  const metered = new MeteredTable(here.table);
  const { send } = api({ table: metered, world: here.world });
  const run = async (subject: string, mutation: string, input: object, shown: string) => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const asked = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shown} refusals { code article } } }`;
    const { data, errors } = await send(subject, asked, { input: { centreId: CENTRE, ...input } });
    expect(errors).toEqual([]);
    return data[mutation];
  };
  return { metered, send, run };
}

/** Three rooms with sessions at nine and ten every Tuesday and Wednesday: one has one seat, one serves both modes. */
export async function slotsInTwoWeeks() {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  const rooms = [
    aRoom({ code: '1', capacity: 1 }),
    aRoom({ code: '2', capacity: 2, equipment: ['HEARING_LOOP', 'WHEELCHAIR_ACCESS'] }),
    aRoom({ code: '3', capacity: 3, capacities: { IN_PERSON: 3, REMOTE: 4 }, equipment: ['VIDEO_LINK'] }),
  ];
  const templates = rooms.flatMap(({ code }, room) =>
    ['09:00', '10:00'].map((from, i) => ({
      ...aTemplate({
        code: `T${2 * room + i + 1}`,
        room: code,
        weekdays: [2, 3],
        from,
        to: `${9 + i}:50`.padStart(5, '0'),
      }),
      ...(code === '3' && i === 1 ? { mode: 'REMOTE' as const } : {}),
    })),
  );
  const here = await site({ rooms, templates, table, world });
  const { id, ...organ } = anOrgan();
  await plant(here, Organs, id, { type: 'OrganRegistered', id, ...organ });
  const others = { ...someStaff({ id: `Person_${OTHERS}`, organ: '440100990000' }) };
  for (const { suspended: _, ...person } of [others, aLawyer()])
    await plant(here, Persons, person.id, { type: 'PersonRegistered', ...person });
  // The first begins the daily round too, and leaves one of the 24 for the second.
  for (let i = 0; i < 2; i += 1) await here.open({ from: '2026-11-24', to: '2026-12-06' });
  return { ...here, ...asking(here) };
}
