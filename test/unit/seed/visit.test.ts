import { expect, test } from 'vitest';
import { DAY, HOUR, later } from '#domain/model/time.ts';
import { seedDirectory } from '#scripts/seed/directory.ts';
import { seedIntake } from '#scripts/seed/intake.ts';
import { sender } from '#scripts/seed/send.ts';
import { seedVisits } from '#scripts/seed/visit.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { surroundings } from '#test/support/surroundings.ts';

const SUNDAY = '2026-11-22T01:00:00.000Z';

/** A week, so that the demo can be seeded on whatever day. */
test.each(Array.from({ length: 7 }, (_, i) => later(SUNDAY, i * DAY)))(
  'seeded at %s, the lawyer has a visit to come; again on the next day changes nothing',
  async (now) => {
    const table = new MemoryTable();
    const world = surroundings({ now });
    const server = api({ table, world, administrators: ['zhou.admin'] });
    const send = sender((person, query, variables) => server.send(person, query, variables));
    await seedDirectory(send);
    const { filedCase } = await seedIntake(send);

    const first = await seedVisits(send, filedCase);
    const before = table.items();
    world.set(later(now, 20 * HOUR));
    const second = await seedVisits(send, filedCase);

    expect(second).toEqual(first);
    expect(table.items()).toEqual(before);
    const query = `{ visits { edges { node { id status mode from slot { freeSeats } entrustment { status } } } } }`;
    const { data } = await server.send('lin.lawyer', query);
    const [{ node }, ...others] = data.visits.edges;
    expect(others).toEqual([]);
    expect(node).toMatchObject({ id: first.visit, status: 'CONFIRMED', mode: 'IN_PERSON', slot: { freeSeats: 3 } });
    expect(node.entrustment).toEqual({ status: 'VERIFIED' });
    expect(node.from > now).toBe(true);
  },
);
