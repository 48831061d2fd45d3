import { expect, test } from 'vitest';
import { DAY, later } from '#domain/model/time.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { api } from '#test/support/api.ts';
import { surroundings } from '#test/support/surroundings.ts';

const SUNDAY = '2026-11-22T15:30:00.000Z';

/** A week, late in the evening: whenever the demo is seeded, there is something to do. */
test.each(Array.from({ length: 7 }, (_, i) => later(SUNDAY, i * DAY)))(
  'seeded at %s, something waits for a permission, for a decision, for an answer and for a duty lawyer',
  async (now) => {
    const server = api({ world: surroundings({ now }), administrators: ['zhou.admin'] });
    await seedDemo(sender(server.send), () => undefined);
    const edges = async (person: string, list: string) => {
      const { data, errors } = await server.send(person, `{ ${list} { edges { node { id } } } }`);
      expect(errors).toEqual([]);
      return data[list.replace(/\(.*/, '')].edges;
    };

    expect(await edges('zhao.leader', 'visitsToPermit')).toHaveLength(1);
    expect(await edges('jiang.leader', 'entrustmentAppeals')).toHaveLength(1);
    expect(await edges('jiang.leader', 'obstructionsToAnswer')).toHaveLength(1);
    expect(await edges('gu.clerk', 'visitsOfFirm')).toHaveLength(1);
    expect(await edges('gao.lawyer', 'dutyShifts')).toHaveLength(3);
    const station = `{ dutyStation(organ: "339901430000") { gaps { edges { node { from } } } requests { edges { node { status } } } } }`;
    const { data } = await server.send('wu.centre', station);
    expect(data.dutyStation.gaps.edges).toHaveLength(1);
    expect(data.dutyStation.requests.edges).toEqual([{ node: { status: 'WAITING' } }]);
  },
);
