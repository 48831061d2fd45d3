import { Organs } from '#domain/directory/organ/organs.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { api } from '../api.ts';
import { aLeader, aPerson, BUREAU, OTHER_STATION, STATION } from '../case/records.ts';
import { plant } from '../plant.ts';
import { surroundings } from '../surroundings.ts';
import { aColleague, anAdministrator, anOrgan } from './records.ts';

const ORGANS = [
  anOrgan({ code: BUREAU, name: '上城区分局', kind: 'PUBLIC_SECURITY_ORGAN' }),
  anOrgan({ code: STATION }),
  anOrgan({ code: OTHER_STATION, name: '河东派出所' }),
];
export const PEOPLE: readonly Person[] = [
  anAdministrator(),
  aPerson(),
  aColleague(),
  aLeader(),
  aPerson({ id: 'Person_qian', name: '钱警官', organ: OTHER_STATION }),
];

/** A bureau with two stations and five people, behind the API, which may stand on another view of the same table. */
export async function town({ over = (table: Table): Table => table } = {}) {
  const memory = new MemoryTable();
  const world = surroundings();
  for (const organ of ORGANS)
    await plant({ table: memory, world }, Organs, organ.id, { type: 'OrganRegistered', ...organ });
  for (const { suspended: _, ...person } of PEOPLE) {
    await plant({ table: memory, world }, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  const { send } = api({ table: over(memory), world, administrators: [] });
  return {
    memory,
    world,
    send,
    /** What a mutation shows, or the codes of its errors. */
    async run(subject: string, mutation: string, input: object, shown: string) {
      const name = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}`;
      const query = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${shown} refusals { code path } } }`;
      const { data, errors } = await send(subject, query, { input });
      return errors.length > 0 ? { errors: errors.map(({ extensions }) => extensions.code) } : data[mutation];
    },
  };
}
