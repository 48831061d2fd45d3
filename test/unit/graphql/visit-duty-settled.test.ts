import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#domain/model/id.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { eventsOf } from '#test/support/count/history.ts';
import type { Command } from './walk/more.ts';

const table = new MemoryTable();
const { send, world } = api({ table, administrators: ['zhou.admin'] });
const command: Command = sender(send);
const ORGAN = '339901490000';
const LIN = 'Person_lin.lawyer';
const HE = 'Person_he.lawyer';
let stationId = '';
const told = new Set<string>();

/** Lets what has happened since last time have its consequences, until nothing follows any more. */
async function settle(): Promise<void> {
  for (;;) {
    const news = eventsOf(table).filter(({ id }) => !told.has(id));
    if (news.length === 0) return;
    for (const recorded of news) {
      told.add(recorded.id);
      await react({ table, world, reactions }, recorded);
    }
  }
}

const shift = async (from: string, to: string, ...lawyers: readonly string[]): Promise<string> => {
  const planned = { stationId, date: '2026-11-23', from, to };
  const { shift: made } = await command('mei.centre', 'planDutyShift', planned, 'shift { id }');
  for (const lawyerId of lawyers) {
    await command('mei.centre', 'assignDutyLawyer', { shiftId: made.id, lawyerId }, 'shift { id }');
  }
  return made.id;
};
const ask = async (suspect: string): Promise<Id> => {
  const asked = { stationId, suspect };
  return (await command('wang.officer', 'requestDutyLawyer', asked, 'request { id }')).request.id;
};
const stateOf = async (id: string) => {
  await settle();
  const query = `query ($id: ID!) { node(id: $id) { ... on DutyRequest { status lawyerId dueBy } } }`;
  const { data } = await send('mei.centre', query, { id });
  return data.node;
};

beforeAll(async () => {
  await seedDemo(command, () => undefined);
  const organ = { code: ORGAN, name: '另一看守所', kind: 'DETENTION_CENTRE' };
  await command('zhou.admin', 'registerOrgan', organ, 'organ { id }');
  const staff = { subject: 'mei.centre', name: '梅管教', posts: ['CENTRE_STAFF'], organ: ORGAN };
  await command('zhou.admin', 'registerPerson', staff, 'person { id }');
  const station = { organ: ORGAN, name: '值班律师工作站' };
  stationId = (await command('mei.centre', 'registerDutyStation', station, 'station { id }')).station.id;
  for (const { id } of eventsOf(table)) told.add(id);
});

test('whoever drops out leaves no request behind: the other on the shift has it, then nobody, then who comes', async () => {
  const first = await shift('08:00', '10:00', LIN, HE);
  const requestId = await ask('张某');
  const { lawyerId: had } = await stateOf(requestId);
  const other = had === LIN ? HE : LIN;
  const reason = '开庭';

  await command('mei.centre', 'withdrawDutyLawyer', { shiftId: first, lawyerId: had, reason }, 'shift { id }');
  expect(await stateOf(requestId)).toMatchObject({ status: 'ASSIGNED', lawyerId: other });

  await command('mei.centre', 'recordDutyArrival', { shiftId: first, lawyerId: other }, 'shift { id }');
  await command('mei.centre', 'tellDutyLawyer', { requestId }, 'request { id }');
  world.set('2026-11-23T01:30:00.000Z');
  await command('mei.centre', 'recordDutyDeparture', { shiftId: first, lawyerId: other }, 'shift { id }');
  // Whoever takes over has to be told anew: a term of its own.
  expect(await stateOf(requestId)).toEqual({ status: 'WAITING', lawyerId: null, dueBy: '2026-11-24T01:30:00.000Z' });
  const gaps = `{ dutyStation(organ: "${ORGAN}") { gaps { edges { node { id } } } } }`;
  expect((await send('mei.centre', gaps)).data.dutyStation.gaps.edges).toEqual([{ node: { id: first } }]);

  // Sent as a command of its own: the same one again would be the first arrival.
  const back = `mutation ($input: RecordDutyArrivalInput!) { recordDutyArrival(input: $input) { refusals { code } } }`;
  const { data } = await send('mei.centre', back, { input: { shiftId: first, lawyerId: other } });
  expect(data.recordDutyArrival.refusals).toEqual([]);
  expect(await stateOf(requestId)).toMatchObject({ status: 'ASSIGNED', lawyerId: other });
  expect((await send('mei.centre', gaps)).data.dutyStation.gaps.edges).toEqual([]);
});

test('what waits goes to whoever is put on a shift that runs, and not on one to come', async () => {
  world.set('2026-11-23T03:00:00.000Z');
  const requestId = await ask('李某');
  expect(await stateOf(requestId)).toMatchObject({ status: 'WAITING' });

  await shift('14:00', '15:00', HE);
  expect(await stateOf(requestId)).toMatchObject({ status: 'WAITING' });
  await shift('10:30', '12:00', LIN);
  expect(await stateOf(requestId)).toMatchObject({ status: 'ASSIGNED', lawyerId: LIN });
});

test('a shift that is cancelled gives back what it had', async () => {
  world.set('2026-11-23T08:00:00.000Z');
  const requestId = await ask('周某');
  const shiftId = await shift('20:00', '22:00', LIN);
  await command('mei.centre', 'assignDutyRequest', { requestId, shiftId, lawyerId: LIN }, 'request { id }');
  expect(await stateOf(requestId)).toMatchObject({ status: 'ASSIGNED' });

  await command('mei.centre', 'cancelDutyShift', { shiftId, reason: '调整' }, 'shift { id }');
  expect(await stateOf(requestId)).toMatchObject({ status: 'WAITING', dueBy: '2026-11-24T08:00:00.000Z' });
});
