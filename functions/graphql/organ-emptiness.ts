import type { Emptiness } from '#domain/directory/organ/close.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import { provinceOf, stemOf } from '#domain/directory/organ/organ.ts';
import { listPartition } from '#store/keys.ts';
import type { Table } from '#store/table.ts';
import { stateOf } from '../states-of.ts';

/**
 * Whether anybody serves in an organ that is being closed, or any organ is open below it: two rows at the most, however
 * large it is. The closing is read first: what is found after that stays found, as long as it is still the same closing.
 */
export async function emptinessOf(table: Table, id: string): Promise<Emptiness> {
  const organ = await stateOf<Organ>(table, id);
  if (organ?.status !== 'CLOSING') return { closings: undefined, empty: false };
  const { code, closings } = organ;
  const [persons, organs] = await Promise.all([
    table.query({ PK: listPartition({ list: 'personsOfOrgan', key: code }), limit: 1, consistent: true }),
    table.query({
      ...{ PK: listPartition({ list: 'organs', key: provinceOf(code) }), prefix: stemOf(code) },
      ...{ limit: 2, consistent: true },
    }),
  ]);
  // The organ itself is still in the list.
  return { closings, empty: persons.items.length === 0 && organs.items.every((row) => row.id === id) };
}
