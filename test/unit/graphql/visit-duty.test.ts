import { beforeAll, expect, test } from 'vitest';
import { seedDemo } from '#scripts/seed/demo.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { api } from '#test/support/api.ts';
import type { Command } from './walk/more.ts';

const { send, world } = api({ administrators: ['zhou.admin'] });
const command: Command = sender(send);
/** A centre of its own, so that nothing of the demo is on its roster. */
const ORGAN = '339901490000';
const LIN = 'Person_lin.lawyer';
const OPEN = 'id status dueBy lawyerName availableActions station { name } askingOrgan { code }';
let stationId = '';
let filedCase = '';

const ask = (person: string, query: string, variables: object = {}) => send(person, query, variables);
const refusalsOf = async (person: string, mutation: string, input: object) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code path } } }`;
  const { data, errors } = await send(person, query, { input });
  return data === null ? errors.map(({ extensions }) => extensions.code) : data[mutation].refusals;
};
const shift = async (date: string, from: string, to: string): Promise<string> => {
  const planned = await command('mei.centre', 'planDutyShift', { stationId, date, from, to }, 'shift { id }');
  return planned.shift.id;
};

beforeAll(async () => {
  ({ filedCase } = await seedDemo(command, () => undefined));
  const organ = { code: ORGAN, name: '另一看守所', kind: 'DETENTION_CENTRE' };
  await command('zhou.admin', 'registerOrgan', organ, 'organ { id }');
  const staff = { subject: 'mei.centre', name: '梅管教', posts: ['CENTRE_STAFF'], organ: ORGAN };
  await command('zhou.admin', 'registerPerson', staff, 'person { id }');
  const station = { organ: ORGAN, name: '值班律师工作站' };
  ({
    station: { id: stationId },
  } = await command('mei.centre', 'registerDutyStation', station, 'station { id }'));
});

test('a request is with whoever is on duty at once, is met step by step, and no other lawyer learns of it', async () => {
  const shiftId = await shift('2026-11-23', '08:00', '10:00');
  await command('mei.centre', 'assignDutyLawyer', { shiftId, lawyerId: LIN }, 'shift { id }');
  await command('mei.centre', 'recordDutyArrival', { shiftId, lawyerId: LIN }, 'shift { lawyers { arrivedAt } }');

  const { request } = await command(
    'wang.officer',
    'requestDutyLawyer',
    { stationId, suspect: '张某', caseId: filedCase },
    `request { ${OPEN} caseId }`,
  );

  expect(request).toMatchObject({
    ...{ status: 'ASSIGNED', lawyerName: '林律师', caseId: filedCase, availableActions: [] },
    ...{ station: { name: '值班律师工作站' }, askingOrgan: { code: ORGANS.station.code } },
  });
  const own = `{ dutyRequests { edges { node { ${OPEN} suspect } } } dutyShifts { edges { node { id } } } }`;
  const { data: lin } = await ask('lin.lawyer', own);
  expect(lin.dutyRequests.edges).toMatchObject([
    { node: { id: request.id, suspect: '张某', availableActions: ['ACKNOWLEDGE', 'RECORD_MEETING'] } },
  ]);
  const { data: he } = await ask('he.lawyer', own);
  expect([he.dutyRequests.edges, he.dutyShifts.edges]).toEqual([[], []]);
  for (const stranger of ['he.lawyer', 'qian.officer', 'zhou.admin']) {
    const { data } = await ask(stranger, 'query ($id: ID!) { node(id: $id) { id } }', { id: request.id });
    expect([stranger, data.node]).toEqual([stranger, null]);
  }
  const due = `{ deadlines(organ: "${ORGAN}", first: 100) { edges { node { term status subject { id } } } } }`;
  const clocks = async () => {
    const { data } = await ask('mei.centre', due);
    return data.deadlines.edges.filter(({ node }: { node: { term: string } }) => node.term === 'DUTY_LAWYER_TOLD');
  };
  expect(await clocks()).toMatchObject([{ node: { status: 'RUNNING', subject: { id: request.id } } }]);

  await command('lin.lawyer', 'acknowledgeDutyRequest', { requestId: request.id }, 'request { id }');
  const met = await command('lin.lawyer', 'recordDutyMeeting', { requestId: request.id }, 'request { status metAt }');

  expect(await clocks()).toEqual([]);
  expect(met.request).toEqual({ status: 'MET', metAt: world.now() });
});

test('with nobody on duty it waits, is seen by the station, and is given to whoever comes', async () => {
  world.set('2026-11-23T02:30:00.000Z');
  const waiting = await command(
    'wang.officer',
    'requestDutyLawyer',
    { stationId, suspect: '李某' },
    `request { ${OPEN} }`,
  );
  const requestId = waiting.request.id;
  expect(waiting.request).toMatchObject({ status: 'WAITING', lawyerName: null });

  const query = `query ($organ: OrganCode!) { dutyStation(organ: $organ) {
    gaps { edges { node { id } } } requests { edges { node { id } } } } }`;
  const shiftId = await shift('2026-11-23', '10:00', '12:00');
  const { data } = await ask('mei.centre', query, { organ: ORGAN });
  expect(data.dutyStation.gaps.edges).toEqual([{ node: { id: shiftId } }]);
  expect(data.dutyStation.requests.edges).toEqual([{ node: { id: requestId } }]);
  const { data: elsewhere } = await ask('qian.officer', query, { organ: ORGAN });
  expect(elsewhere.dutyStation.requests.edges).toEqual([]);

  const lawyerId = 'Person_he.lawyer';
  expect(await refusalsOf('mei.centre', 'assignDutyRequest', { requestId, shiftId, lawyerId })).toEqual([
    { code: 'NOT_ON_SHIFT', path: ['lawyerId'] },
  ]);
  await command('mei.centre', 'assignDutyLawyer', { shiftId, lawyerId }, 'shift { id }');
  await command('mei.centre', 'assignDutyRequest', { requestId, shiftId, lawyerId }, 'request { id }');
  const told = await command('mei.centre', 'tellDutyLawyer', { requestId }, 'request { status toldAt }');
  expect(told.request).toEqual({ status: 'TOLD', toldAt: world.now() });
  const by = { requestId, inPerson: true, signedRecord: '笔录2' };
  expect(await refusalsOf('wang.officer', 'withdrawDutyRequest', by)).toMatchObject([{ code: 'NOT_YOUR_STATION' }]);
  expect(await refusalsOf('mei.centre', 'withdrawDutyRequest', by)).toEqual([]);
  const { data: gone } = await ask('he.lawyer', '{ dutyRequests { edges { node { id } } } }');
  expect(gone.dutyRequests.edges).toEqual([]);
});

test('whoever has a visit is not put on duty then, and whoever is on duty books no visit then; neither says where', async () => {
  const { data } = await ask(
    'lin.lawyer',
    `{ visits { edges { node { from to slot { date } } } }
    entrustments { edges { node { id status } } }
    slots(centreId: "Centre_${ORGANS.detentionCentre.code}", from: "2026-11-24", to: "2026-12-10", first: 100) { edges { node { id from } } } }`,
  );
  const { from, to, slot } = data.visits.edges[0].node;
  const clock = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16);
  const during = await shift(slot.date, clock(from), clock(to));
  expect(await refusalsOf('mei.centre', 'assignDutyLawyer', { shiftId: during, lawyerId: LIN })).toEqual([
    { code: 'DUTY_LAWYER_BUSY', path: ['lawyerId'] },
  ]);

  const free = data.slots.edges
    .map(({ node }: { node: { id: string; from: string } }) => node)
    .find((each: { from: string }) => each.from.slice(0, 10) !== from.slice(0, 10));
  const onDuty = await shift(free.from.slice(0, 10), '08:00', '20:00');
  await command('mei.centre', 'assignDutyLawyer', { shiftId: onDuty, lawyerId: LIN }, 'shift { id }');
  const verified = data.entrustments.edges.find(({ node }: { node: { status: string } }) => node.status === 'VERIFIED');
  expect(
    await refusalsOf('lin.lawyer', 'bookVisit', { slotId: free.id, entrustmentId: verified.node.id }),
  ).toMatchObject([{ code: 'LAWYER_BUSY' }]);
});
