import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { STATION } from '#test/support/case/records.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import { town } from '#test/support/directory/town.ts';
import { between } from '#test/support/evidence/between.ts';
import { plant } from '#test/support/plant.ts';

const until = '2026-11-30T01:00:00.000Z';
const lend = { delegateId: 'Person_li', until, reason: '出差' };
const SHOWN = 'leader { delegatedTo { person { id } until } } delegate { delegatedBy { person { id } until } }';
const FILE = 'case { status history { edges { node { type by { id } onBehalfOf { id } } } } }';
const suspension = { personId: 'Person_zhao', reason: '停职' };

/** A town with a case that waits to be filed, in Wang's charge unless told. */
async function withCase(officerInCharge: `Person_${string}` = 'Person_wang', options: Parameters<typeof town>[0] = {}) {
  const all = await town(options);
  const at = { table: all.memory, world: all.world };
  await plant(at, Cases, 'Case_1', {
    ...{ type: 'CaseAccepted', id: 'Case_1', number: 'A3301025100002026110001', kind: 'CRIMINAL' },
    ...{ publicSecurity: false, complexity: 'ORDINARY', organ: STATION, officerInCharge },
    ...{ suspectedOffence: '盗窃案', reportId: 'Report_1', acceptedAt: all.world.now() },
  } as never);
  const filing = aDeadline({ subject: 'Case_1', term: 'FILING_CRIMINAL' });
  await plant(at, Deadlines, filing.id, { type: 'DeadlineStarted', ...filing } as never);
  return all;
}

test('a delegate decides in the leader’s name, and history says so', async () => {
  const { run, send, memory, world } = await withCase();
  const before = await run('li', 'fileCase', { caseId: 'Case_1' }, FILE);
  world.set('2026-11-23T01:01:00.001Z');

  const lent = await run('zhao', 'delegatePower', lend, SHOWN);
  const { data } = await send('li', '{ viewer { roles onBehalfOf { id } } }');
  const filed = await run('li', 'fileCase', { caseId: 'Case_1' }, FILE);

  expect(before).toEqual({ errors: ['FORBIDDEN'] });
  expect(lent).toEqual({
    leader: { delegatedTo: { person: { id: 'Person_li' }, until } },
    delegate: { delegatedBy: { person: { id: 'Person_zhao' }, until } },
    refusals: [],
  });
  expect(data.viewer).toEqual({ roles: ['ANYONE', 'OFFICER', 'LEADER'], onBehalfOf: { id: 'Person_zhao' } });
  expect(filed).toMatchObject({ case: { status: 'FILED' }, refusals: [] });
  expect(filed.case.history.edges.at(-1).node).toEqual({
    ...{ type: 'CaseFiled', by: { id: 'Person_li' }, onBehalfOf: { id: 'Person_zhao' } },
  });
  expectConsistent(memory, [Persons, Organs, Cases, Deadlines]);
});

test('not what is the leader’s own work, and what a delegate does by their own post is done in their own name', async () => {
  const { run, memory } = await withCase('Person_zhao');
  await run('zhao', 'delegatePower', lend, SHOWN);

  const own = await run('li', 'fileCase', { caseId: 'Case_1' }, FILE);
  const report = { reporterName: '刘女士', reporterPhone: '13800000001', whatHappened: '被盗', place: '阳光路' };
  await run('li', 'registerReport', { ...report, occurredAt: '2026-11-22T12:00:00.000Z' }, 'report { id }');

  expect(own.refusals).toMatchObject([{ code: 'OWN_CASE' }]);
  const texts = memory.items().flatMap(({ text }) => (typeof text === 'string' ? [JSON.parse(text)] : []));
  const byLi = texts.filter(({ by }) => by === 'Person_li').map(({ event, onBehalfOf }) => [event.type, onBehalfOf]);
  expect(byLi).toContainEqual(['OwnWorkAttempted', 'Person_zhao']);
  expect(byLi).toContainEqual(['ReportRegistered', undefined]);
});

test('a delegate delegates nothing further, and revokes nothing', async () => {
  const { run } = await withCase();
  await run('zhao', 'delegatePower', lend, SHOWN);

  const further = await run('li', 'delegatePower', { ...lend, delegateId: 'Person_wang' }, SHOWN);
  const revoked = await run('li', 'revokeDelegation', {}, 'leader { id }');

  expect(further.refusals).toMatchObject([{ code: 'POWER_NOT_OWN' }]);
  expect(revoked.refusals).toMatchObject([{ code: 'NOTHING_DELEGATED' }]);
});

test.each([
  ['the leader takes it back', 'zhao', 'revokeDelegation', {}],
  ['the leader is suspended', 'zhou', 'suspendPerson', suspension],
  [
    'the leader becomes an officer',
    'zhou',
    'assignPosts',
    { personId: 'Person_zhao', posts: ['OFFICER'], reason: '调整' },
  ],
])(
  'when %s, the delegate decides nothing from the next command on, and sees as themselves within a minute',
  async (_what, by, mutation, input) => {
    const { run, send, world, memory } = await withCase();
    await run('zhao', 'delegatePower', lend, SHOWN);
    const roles = async () => (await send('li', '{ viewer { roles } }')).data.viewer.roles;
    const before = await roles();

    const ended = await run(by, mutation, input, '__typename');
    const filed = await run('li', 'fileCase', { caseId: 'Case_1' }, FILE);
    world.set('2026-11-23T01:01:00.001Z');

    expect(before).toContain('LEADER');
    expect(ended.refusals).toEqual([]);
    expect(filed).toEqual({ errors: ['FORBIDDEN'] });
    expect(await roles()).toEqual(['ANYONE', 'OFFICER']);
    expectConsistent(memory, [Persons, Organs, Cases, Deadlines]);
  },
);

test('it runs out to the instant, also for what is remembered of the delegate', async () => {
  const { run, send, world } = await withCase();
  await run('zhao', 'delegatePower', { ...lend, until: '2026-11-23T01:00:30.000Z' }, SHOWN);
  const roles = async () => (await send('li', '{ viewer { roles } }')).data.viewer.roles;
  world.set('2026-11-23T01:00:29.999Z');
  const before = await roles();
  world.set('2026-11-23T01:00:30.000Z');

  expect(before).toContain('LEADER');
  expect(await roles()).toEqual(['ANYONE', 'OFFICER']);
  expect(await run('li', 'fileCase', { caseId: 'Case_1' }, FILE)).toEqual({ errors: ['FORBIDDEN'] });
});

test.each([
  ['the leader is suspended', 'suspendPerson', suspension, false],
  ['the delegation is revoked', 'revokeDelegation', {}, false],
  [
    'the delegate is given other posts',
    'assignPosts',
    { personId: 'Person_li', posts: ['CUSTODIAN'], reason: '调整' },
    false,
  ],
  ['another officer is suspended', 'suspendPerson', { personId: 'Person_wang', reason: '停职' }, true],
])('a decision under way while %s', async (_what, mutation, input, stands) => {
  let rival: (() => Promise<unknown>) | undefined;
  const over = {
    over: (table: object) =>
      between(table, async (call) => {
        const act = rival;
        if (call !== 'before transact' || act === undefined) return;
        rival = undefined;
        await act();
      }),
  } as Parameters<typeof town>[0];
  const { run, memory } = await withCase('Person_wang', over);
  await run('zhao', 'delegatePower', lend, SHOWN);
  rival = () => run(mutation === 'revokeDelegation' ? 'zhao' : 'zhou', mutation, input, '__typename');

  const filed = await run('li', 'fileCase', { caseId: 'Case_1' }, 'case { status }');

  expect(rival).toBeUndefined();
  expect(filed).toEqual(stands ? { case: { status: 'FILED' }, refusals: [] } : { errors: ['FORBIDDEN'] });
  expectConsistent(memory, [Persons, Organs, Cases, Deadlines]);
});

test('a decision that is still under way when the delegation runs out does not happen', async () => {
  const { run, memory, world } = await withCase('Person_wang', {
    over: (table) =>
      between(table, (call) => {
        // Between finding out who asks and deciding what they asked.
        if (call === 'after read' && armed) world.set('2026-11-23T01:00:30.000Z');
      }),
  });
  let armed = false;
  await run('zhao', 'delegatePower', { ...lend, until: '2026-11-23T01:00:30.000Z' }, SHOWN);
  armed = true;

  const filed = await run('li', 'fileCase', { caseId: 'Case_1' }, 'case { status }');

  expect(filed).toEqual({ errors: ['FORBIDDEN'] });
  expect(memory.items().find(({ PK, SK }) => PK === 'Case_1' && SK === 'STATE')?.version).toBe(1);
});
