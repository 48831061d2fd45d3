import { beforeEach, expect, test } from 'vitest';
import { later } from '#domain/model/time.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { stateKey } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { FaultyTable } from '#test/support/faults.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { NOW, ORGAN } from '#test/support/visit/records.ts';

const CENTRE = `Centre_${ORGAN}`;
const HANDLERS = '330102510000';
const MINUTE = 60_000;
const FIRM = '浙江钱江律师事务所';

let counted: FaultyTable;
let send: Api['send'];
let world: ReturnType<typeof surroundings>;

async function run(subject: string, mutation: string, input: object, shown: string) {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shown} refusals { code article } } }`;
  const { data, errors } = await send(subject, query, { input });
  expect(errors).toEqual([]);
  return data[mutation];
}

async function enter(subject: string, posts: string[], more: object) {
  await run('admin', 'registerPerson', { subject, name: subject, posts, ...more }, 'person { id }');
}

const certified = (subject: string) => ({
  certificate: { number: `no-${subject}`, firm: FIRM, validUntil: '2027-05-31' },
});

async function papersOf(lawyer: string, detaineeId: string, suspect: string): Promise<string> {
  const authority = { kind: 'POWER_OF_ATTORNEY', number: '委2026-77' };
  const papers = { centreId: CENTRE, suspect, firmLetter: '钱江函〔2026〕118号', authority };
  const { entrustment } = await run(lawyer, 'presentPapers', papers, 'entrustment { id }');
  await run('he', 'verifyEntrustment', { entrustmentId: entrustment.id, detaineeId }, 'entrustment { id }');
  return entrustment.id;
}

async function admitted(name: string, more: object = {}): Promise<string> {
  return (await run('he', 'admitDetainee', { centreId: CENTRE, name, ...more }, 'detainee { id }')).detainee.id;
}

const slotId = `Slot_${ORGAN}.T1.2026-11-24`;
const next = `Slot_${ORGAN}.T1.2026-12-01`;

beforeEach(async () => {
  counted = new FaultyTable(new MemoryTable());
  world = surroundings({ now: NOW });
  ({ send } = api({ table: counted, world }));
  const centre = { code: ORGAN, name: '看守所', kind: 'DETENTION_CENTRE' };
  await run('admin', 'registerOrgan', centre, 'organ { id }');
  await run('admin', 'registerOrgan', { code: HANDLERS, name: '派出所', kind: 'POLICE_STATION' }, 'organ { id }');
  await run('admin', 'registerCentre', { organ: ORGAN, name: '看守所' }, 'centre { id }');
  await enter('he', ['CENTRE_STAFF'], { organ: ORGAN });
  await enter('zhao', ['LEADER'], { organ: HANDLERS });
  await enter('wang', ['OFFICER'], { organ: HANDLERS, qualification: 'BASIC' });
  await enter('lin', ['LAWYER'], certified('lin'));
  await enter('sun', ['LAWYER'], certified('sun'));
  await enter('clerk', ['CLERK'], { firm: FIRM });
  const room = { centreId: CENTRE, code: '1', mode: 'IN_PERSON', capacity: 2 };
  await run('he', 'addVisitRoom', room, 'centre { id }');
  const template = { centreId: CENTRE, room: '1', weekday: 2, from: '09:00', to: '10:00', effectiveFrom: '2026-11-01' };
  await run('he', 'addSessionTemplate', template, 'centre { id }');
  await run('he', 'openSlots', { centreId: CENTRE, from: '2026-11-24', to: '2026-12-01' }, 'slots { id }');
});

const VISIT = 'visit { id status until availableActions slot { freeSeats } }';

test('a clerk holds a seat for a lawyer, extends it once, and confirms it; each in its budget', async () => {
  const entrustmentId = await papersOf('lin', await admitted('赵某'), '赵某');
  const [reads, sent] = [counted.reads, counted.sent.length];

  const { visit } = await run('clerk', 'holdSeat', { slotId, entrustmentId }, VISIT);
  const visitId = visit.id;

  expect(visit).toMatchObject({
    status: 'HELD',
    until: later(NOW, 10 * MINUTE),
    availableActions: ['EXTEND_HOLD', 'CONFIRM', 'CANCEL'],
    slot: { freeSeats: 1 },
  });
  // The actor, two rounds, and slot and seats for what is shown.
  expect([counted.reads - reads, counted.sent.length - sent]).toEqual([5, 1]);
  expect((await run('clerk', 'extendHold', { visitId }, VISIT)).visit.until).toBe(later(NOW, 20 * MINUTE));
  expect((await run('lin', 'extendHold', { visitId }, VISIT)).refusals).toMatchObject([{ code: 'HOLD_EXTENDED' }]);
  const assistant = { name: '周助理', card: 'TRAINEE_CARD', number: '实习001', firmLetter: '函119' };
  const confirmed = await run(
    'lin',
    'confirmVisit',
    { visitId, assistant },
    'visit { status until assistant { name card } }',
  );
  expect(confirmed).toMatchObject({
    visit: { status: 'CONFIRMED', until: null, assistant: { name: '周助理', card: 'TRAINEE_CARD' } },
    refusals: [],
  });
  const { data } = await send('clerk', '{ visitsOfFirm { edges { node { id } } } }');
  expect(data.visitsOfFirm.edges).toEqual([{ node: { id: visitId } }]);
});

test('a hold that ran out has lapsed at once, and its seat is free, though no sweep has come by', async () => {
  const entrustmentId = await papersOf('lin', await admitted('赵某'), '赵某');
  const { visit } = await run('lin', 'holdSeat', { slotId, entrustmentId }, 'visit { id }');
  world.set(later(NOW, 10 * MINUTE));

  const { data } = await send('lin', '{ visits { edges { node { status availableActions slot { freeSeats } } } } }');
  const late = await run('lin', 'confirmVisit', { visitId: visit.id }, 'visit { id }');
  const again = await run('lin', 'holdSeat', { slotId, entrustmentId }, 'visit { status }');

  expect(data.visits.edges).toEqual([{ node: { status: 'LAPSED', availableActions: [], slot: { freeSeats: 2 } } }]);
  expect(late.refusals).toMatchObject([{ code: 'NOT_IN_THIS_STATE' }]);
  expect(again).toEqual({ visit: { status: 'HELD' }, refusals: [] });
});

test('two defenders come together: both see it, and the other may stay away, no more', async () => {
  const detainee = await admitted('赵某');
  const entrustmentId = await papersOf('lin', detainee, '赵某');
  const companionEntrustmentId = await papersOf('sun', detainee, '赵某');
  const booking = { slotId, entrustmentId, companionEntrustmentId };
  const { visit } = await run('lin', 'bookVisit', booking, 'visit { id companion { name entrustment { id } } }');
  const visitId = visit.id;

  const { data } = await send('sun', '{ visits { edges { node { id availableActions } } } }');
  const cancelled = await run('sun', 'cancelVisit', { visitId, reason: '有事' }, 'visit { id }');
  const left = await run('sun', 'changeVisitParty', { visitId, without: ['COMPANION'] }, 'visit { id }');

  // Whose papers they are, is told; the papers themselves stay the other's.
  expect(visit.companion).toEqual({ name: 'sun', entrustment: null });
  expect(data.visits.edges).toEqual([{ node: { id: visitId, availableActions: ['CHANGE_PARTY', 'REPORT_DELAY'] } }]);
  expect(cancelled.refusals).toMatchObject([{ code: 'NOT_THE_COMPANIONS' }]);
  // Who comes no longer sees it no longer.
  expect(left).toEqual({ visit: null, refusals: [] });
});

const restriction = { ground: 'TERRORISM', notice: '阳公通〔2026〕7号', organ: HANDLERS, officerId: 'Person_wang' };
const TO_PERMIT = `{ visitsToPermit { edges { node { id status from availableActions
  permission { grounds suspect lawyerName decision { permitted } } } } } }`;

test('where the law asks for permission the leader of the handlers decides, and sees no more than that needs', async () => {
  const entrustmentId = await papersOf('lin', await admitted('赵某', { restriction }), '赵某');
  const { visit } = await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id status dueBy }');
  const visitId = visit.id;

  const waiting = await send('zhao', TO_PERMIT);
  const person = await send('zhao', '{ visitsToPermit { edges { node { detainee { id } } } } }');
  const permitted = await run('zhao', 'permitVisit', { visitId }, 'visit { status dueBy }');

  expect(visit).toMatchObject({ status: 'AWAITING_PERMISSION', dueBy: null });
  expect(waiting.data.visitsToPermit.edges).toMatchObject([
    {
      node: {
        id: visitId,
        availableActions: ['PERMIT', 'REFUSE'],
        permission: { grounds: ['TERRORISM'], suspect: '赵某', lawyerName: 'lin', decision: null },
      },
    },
  ]);
  expect(person.errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(permitted).toEqual({ visit: { status: 'CONFIRMED', dueBy: later(NOW, 48 * 60 * MINUTE) }, refusals: [] });
  expect((await send('zhao', TO_PERMIT)).data.visitsToPermit.edges).toEqual([]);
  const moved = await run('lin', 'rescheduleVisit', { visitId, slotId: next }, 'visit { status }');
  expect(moved).toEqual({ visit: { status: 'CONFIRMED' }, refusals: [] });
});

test('silence ends the visit and not the term: the next request takes it over, as old as it was', async () => {
  const entrustmentId = await papersOf('lin', await admitted('赵某', { restriction }), '赵某');
  const asking = (slot: string) =>
    run('lin', 'bookVisit', { slotId: slot, entrustmentId }, 'visit { id status permission { askedAt } }');
  const first = await asking(slotId);
  world.set(BEGUN);
  expect(await sweep({ table: counted, world })).toMatchObject({ failed: 0 });

  const silent = await termOf(first.visit.id);
  const second = await asking(next);

  expect(silent).toMatchObject({ status: 'RUNNING', startedAt: NOW });
  expect(second.visit).toMatchObject({ status: 'AWAITING_PERMISSION', permission: { askedAt: NOW } });
  expect(await termOf(first.visit.id)).toMatchObject({ status: 'CANCELLED', cancelledAt: BEGUN });
  expect(await termOf(second.visit.id)).toMatchObject({ status: 'RUNNING', startedAt: NOW });
});

const BEGUN = '2026-11-24T01:00:00.000Z';
const termOf = async (visit: string) =>
  (await counted.read([stateKey(`Deadline_${visit}-VISIT_PERMISSION`)], { consistent: true }))[0]?.state;

test('whoever defends no more has no pass, before anything else is known of it; the other keeps theirs', async () => {
  await enter('sun', ['LAWYER'], certified('sun'));
  const detainee = await admitted('赵某');
  const [entrustmentId, companionEntrustmentId] = [
    await papersOf('lin', detainee, '赵某'),
    await papersOf('sun', detainee, '赵某'),
  ];
  const booking = { slotId, entrustmentId, companionEntrustmentId };
  const { visit } = await run('lin', 'bookVisit', booking, 'visit { id }');
  const passOf = async (who: string) =>
    (await send(who, `{ node(id: "${visit.id}") { ... on Visit { pass { token } } } }`)).data.node.pass;
  expect(await passOf('sun')).not.toBeNull();

  await run('he', 'revokeEntrustment', { entrustmentId: companionEntrustmentId, reason: '解除' }, 'entrustment { id }');

  expect([await passOf('sun'), (await passOf('lin')) === null]).toEqual([null, false]);
});

test('a refusal names ground, reason and article; the seat is free again', async () => {
  const entrustmentId = await papersOf('lin', await admitted('赵某', { restriction }), '赵某');
  const { visit } = await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id }');
  const refusing = { visitId: visit.id, ground: 'OBSTRUCTS_INVESTIGATION', reason: '可能串供' };

  await run('zhao', 'refuseVisit', refusing, 'visit { status }');
  const query = '{ visits { edges { node { status refusal { ground reason article } slot { freeSeats } } } } }';
  const { data } = await send('lin', query);

  expect(data.visits.edges).toEqual([
    {
      node: {
        status: 'REFUSED',
        refusal: { ground: 'OBSTRUCTS_INVESTIGATION', reason: '可能串供', article: 'CPR 52' },
        slot: { freeSeats: 2 },
      },
    },
  ]);
});

test('who is not asked finds no visit to permit', async () => {
  const entrustmentId = await papersOf('lin', await admitted('赵某'), '赵某');
  const { visit } = await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id }');
  const PERMIT = 'mutation ($input: PermitVisitInput!) { permitVisit(input: $input) { visit { id } } }';

  const [asked, notAllowed] = await Promise.all([
    send('zhao', PERMIT, { input: { visitId: visit.id } }),
    send('lin', PERMIT, { input: { visitId: visit.id } }),
  ]);

  expect(asked.errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(notAllowed.errors[0]?.extensions.code).toBe('FORBIDDEN');
});
