import { expect, test } from 'vitest';
import { SYSTEM } from '#domain/model/actor.ts';
import { Reader } from '#functions/graphql/reader.ts';
import { MemoryTable } from '#store/memory.ts';
import { crewOf, pilotOf, quayOf } from '#test/support/berth.ts';
import { FaultyTable } from '#test/support/faults.ts';
import { port } from '#test/support/port.ts';
import { surroundings } from '#test/support/surroundings.ts';

const until = '2026-11-23T01:10:00.000Z';
const held = (id: 'Berth_a' | 'Berth_b', pilot: string, from: string, to: string) =>
  ({
    ...{ id, quay: id, pilot, until },
    period: { from: `2026-11-24T${from}:00.000Z`, to: `2026-11-24T${to}:00.000Z` },
  }) as const;
const on = (resource: string, day = '2026-11-24') => ({ resource, day });

test('who is engaged on which days, and until when it is held, in one batch with who holds what', async () => {
  const table = new MemoryTable();
  const { hold, keep } = port(table, surroundings());
  await hold(held('Berth_a', 'A', '01:00', '02:00'));
  await hold(held('Berth_b', 'A', '02:00', '03:00'));
  await keep('Berth_b');
  const counting = new FaultyTable(table);
  const reader = new Reader(counting, SYSTEM);

  const [pilots, crews, nobody, quays] = await Promise.all([
    reader.calendars([on(pilotOf('A')), on(pilotOf('B'))]),
    reader.calendars([on(crewOf('Berth_b'))]),
    reader.calendars([on(pilotOf('A'), '2026-11-25')]),
    reader.holdings([quayOf('Berth_a')]),
  ]);

  expect(pilots).toEqual([
    { ...held('Berth_a', 'A', '01:00', '02:00').period, owner: 'Berth_a', until },
    { ...held('Berth_b', 'A', '02:00', '03:00').period, owner: 'Berth_b' },
  ]);
  expect(crews.map(({ owner }) => owner)).toEqual(['Berth_b']);
  expect(nobody).toEqual([]);
  expect(quays).toEqual([{ owner: 'Berth_a', until }]);
  expect(counting.reads).toBe(1);
});
