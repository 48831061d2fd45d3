import { beforeAll, expect, test } from 'vitest';
import { shanghaiInstant } from '#domain/model/time.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';

const { send } = api({ table: new MemoryTable(), administrators: ['zhou.admin'] });

const CENTRE = `Centre_${ORGANS.detentionCentre.code}`;
const OTHER = '440100430000';
/** The Monday on which the demo's lawyer has a visit, and its session. */
const DAY = '2026-11-30';
const slotOf = (organ: string) => `Slot_${organ}.T1.${DAY}`;

const SHOWN = `__typename code message path
  ... on OutOfRange { lowest highest }
  ... on TooMany { most }
  ... on NotInThisState { current { __typename id ... on Case { status availableActions } } }`;
const BUSY = '... on LawyerBusy { conflicting { id from } } ... on SlotFull { alternatives { id } }';

async function run(person: string, mutation: string, input: object, shown: string, locale: 'zh' | 'en' = 'en') {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shown} } }`;
  const { data, errors } = await send(person, query, { input }, locale);
  expect(errors).toEqual([]);
  return data[mutation];
}

const refusals = async (person: string, mutation: string, input: object, locale: 'zh' | 'en' = 'en', more = '') =>
  (await run(person, mutation, input, `refusals { ${SHOWN} ${more} }`, locale)).refusals;

/** Papers of the demo's lawyer for somebody at a centre, verified by its staff. */
async function verifiedAt(centreId: string, staff: string, suspect: string): Promise<string> {
  const { detainee } = await run(staff, 'admitDetainee', { centreId, name: suspect }, 'detainee { id }');
  const authority = { kind: 'POWER_OF_ATTORNEY', number: `委-${suspect}` };
  const papers = { centreId, suspect, firmLetter: '明理函1号', authority };
  const { entrustment } = await run('lin.lawyer', 'presentPapers', papers, 'entrustment { id }');
  const verifying = { entrustmentId: entrustment.id, detaineeId: detainee.id };
  await run(staff, 'verifyEntrustment', verifying, 'entrustment { id }');
  return entrustment.id;
}

let filedCase = '';
beforeAll(async () => {
  ({ filedCase } = await seedDemo(sender(send), () => undefined));
});

test('what the state does not allow comes with the object as it is, and what may be done with it', async () => {
  const input = { caseId: filedCase };

  expect(await refusals('zhao.leader', 'fileCase', input)).toEqual([
    {
      __typename: 'NotInThisState',
      code: 'NOT_IN_THIS_STATE',
      message: 'Not possible while the status is FILED',
      path: [],
      current: { __typename: 'Case', id: filedCase, status: 'FILED', availableActions: [] },
    },
  ]);
});

test('a number out of range comes with both ends, where they are named and where counting starts from 1', async () => {
  const room = { centreId: CENTRE, code: '9', mode: 'REMOTE', capacity: 0 };
  const store = { organ: ORGANS.station.code, number: 0, name: '库', rooms: [{ name: '甲', shelves: 100_000 }] };

  expect(await refusals('wu.centre', 'addVisitRoom', room)).toMatchObject([
    { __typename: 'OutOfRange', code: 'OUT_OF_RANGE', path: ['capacity'], lowest: 1, highest: expect.any(Number) },
  ]);
  expect(await refusals('zhou.admin', 'openStore', store, 'zh')).toMatchObject([
    {
      __typename: 'OutOfRange',
      code: 'SHELVES_INVALID',
      path: ['rooms', '0', 'shelves'],
      lowest: 1,
      message: expect.stringMatching('货位数'),
    },
    { __typename: 'OutOfRange', code: 'NUMBER_INVALID', path: ['number'], lowest: 1 },
  ]);
});

test('too many comes with how many there may be', async () => {
  const item = { name: '手机', quantity: { amount: '1', unit: '部' }, condition: { grade: 'INTACT' } };
  const seizure = {
    caseId: filedCase,
    secondOfficerId: 'Person_li.officer',
    ...{ seizedFrom: '张某', attestingWitness: '王某', place: '阳光路' },
    at: shanghaiInstant('2026-11-23'),
    items: Array.from({ length: 25 }, () => item),
  };
  const range = { centreId: CENTRE, from: '2026-12-01', to: '2027-01-01' };

  expect(await refusals('wang.officer', 'seizeItems', seizure)).toContainEqual(
    expect.objectContaining({ __typename: 'TooMany', code: 'TOO_MANY_ITEMS', path: ['items'], most: 24 }),
  );
  expect(await refusals('wu.centre', 'openSlots', range)).toMatchObject([
    { __typename: 'TooMany', path: ['to'], most: 31 },
  ]);
});

test('a lawyer sees which visit of their own is in the way', async () => {
  const entrustmentId = await verifiedAt(CENTRE, 'wu.centre', '李某');
  const { data } = await send('lin.lawyer', '{ visits { edges { node { id from slot { id } } } } }');
  const [{ node: mine }] = data.visits.edges;

  const busy = await refusals('lin.lawyer', 'bookVisit', { slotId: mine.slot.id, entrustmentId }, 'zh', BUSY);

  expect(busy).toMatchObject([
    { __typename: 'LawyerBusy', code: 'LAWYER_BUSY', path: ['slotId'], conflicting: { id: mine.id, from: mine.from } },
  ]);
});

test('the staff of another centre learn that the lawyer is busy, and not with whom or where', async () => {
  await run(
    'zhou.admin',
    'registerOrgan',
    { code: OTHER, name: '另一看守所', kind: 'DETENTION_CENTRE' },
    'organ { id }',
  );
  const staff = { subject: 'ma.centre', name: '马某', posts: ['CENTRE_STAFF'], organ: OTHER };
  await run('zhou.admin', 'registerPerson', staff, 'person { id }');
  const { centre } = await run('zhou.admin', 'registerCentre', { organ: OTHER, name: '另一看守所' }, 'centre { id }');
  const centreId = centre.id;
  await run('ma.centre', 'addVisitRoom', { centreId, code: '1', mode: 'REMOTE', capacity: 2 }, 'centre { id }');
  const session = { weekday: 1, from: '08:00', to: '18:00', effectiveFrom: '2026-01-01' };
  await run('ma.centre', 'addSessionTemplate', { centreId, room: '1', ...session }, 'centre { id }');
  await run('ma.centre', 'openSlots', { centreId, from: DAY, to: DAY }, 'slots { id }');
  const entrustmentId = await verifiedAt(centreId, 'ma.centre', '孙某');

  const busy = await refusals('ma.centre', 'bookVisit', { slotId: slotOf(OTHER), entrustmentId }, 'en', BUSY);

  expect(busy).toEqual([
    {
      __typename: 'LawyerBusy',
      code: 'LAWYER_BUSY',
      message: 'The lawyer has another visit at this time',
      path: ['slotId'],
      conflicting: null,
    },
  ]);
});
