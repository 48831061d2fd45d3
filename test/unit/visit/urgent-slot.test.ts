import { expect, test } from 'vitest';
import { addClosure } from '#domain/visit/centre/add-closure.ts';
import type { OpenUrgentSlot } from '#domain/visit/slot/open-urgent.ts';
import { openUrgentSlot } from '#domain/visit/slot/open-urgent.ts';
import { MOST_URGENT } from '#domain/visit/slot/urgent-code.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { actor, aLawyer, aRoom, aTemplate, CENTRE, NOW, someStaff } from '#test/support/visit/records.ts';
import { KINDS } from '#test/support/visit/scene.ts';
import { SITE_KINDS, site } from '#test/support/visit/site.ts';

const rooms = [
  aRoom({ capacities: { IN_PERSON: 5, REMOTE: 2 } }),
  aRoom({ code: '2', withdrawnFrom: '2026-11-26' }),
  aRoom({ code: 'hall', capacity: 50 }),
];
const urgent: OpenUrgentSlot = {
  ...{ centreId: CENTRE, room: '1' },
  ...{ from: '2026-11-24T02:00:00.000Z', to: '2026-11-24T03:00:00.000Z' },
};

/** A centre with a session on Tuesday from 9 to 10, and what opening by hand came to. */
async function open(...commands: readonly Partial<OpenUrgentSlot>[]) {
  const here = await site({ rooms, templates: [aTemplate()] });
  await here.open({ from: '2026-11-24', to: '2026-11-24' });
  const codes: string[] = [];
  for (const command of commands) {
    const { refusals } = await here.send({ ...urgent, ...command }, openUrgentSlot);
    codes.push(refusals.map(({ code }) => code).join());
  }
  expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
  return { ...here, codes, urgent: here.slots().filter(({ template }) => template.startsWith('U')) };
}

test('a slot is opened at once, with the seats of its room in that mode, and takes the room', async () => {
  const came = await open({}, { mode: 'REMOTE', from: '2026-11-24T03:00:00.000Z', to: '2026-11-24T03:30:00.000Z' }, {});

  expect(came.codes).toEqual(['', '', 'ROOM_ENGAGED']);
  expect(came.urgent).toMatchObject([
    { id: 'Slot_330102990000.U1.2026-11-24', mode: 'IN_PERSON', capacity: 5 },
    { id: 'Slot_330102990000.U2.2026-11-24', mode: 'REMOTE', capacity: 2 },
  ]);
});

test.each<[string, Partial<OpenUrgentSlot>, Partial<OpenUrgentSlot>]>([
  ['ROOM_UNKNOWN', { room: '9' }, { room: '1' }],
  ['MODE_NOT_SERVED', { room: '2', mode: 'REMOTE' }, { room: '2', mode: 'IN_PERSON' }],
  ['ENDS_BEFORE_IT_BEGINS', { to: urgent.from }, { to: '2026-11-24T02:00:00.001Z' }],
  ['SESSION_TOO_LONG', { to: '2026-11-24T14:00:00.001Z' }, { to: '2026-11-24T14:00:00.000Z' }],
  ['SLOT_PAST', { from: NOW }, { from: '2026-11-23T01:00:00.001Z', to: '2026-11-23T02:00:00.000Z' }],
  [
    'TOO_FAR_AHEAD',
    { from: '2026-12-07T16:00:00.000Z', to: '2026-12-07T17:00:00.000Z' },
    { from: '2026-12-07T15:59:00.000Z', to: '2026-12-07T17:00:00.000Z' },
  ],
  [
    'ROOM_WITHDRAWN',
    { room: '2', from: '2026-11-25T16:00:00.000Z', to: '2026-11-25T17:00:00.000Z' },
    { room: '2', from: '2026-11-25T15:00:00.000Z', to: '2026-11-25T16:00:00.000Z' },
  ],
  ['ROOM_ENGAGED', { from: '2026-11-24T01:59:00.000Z' }, { from: '2026-11-24T02:00:00.000Z' }],
])('%s, and its permitted twin', async (code, refused, permitted) => {
  const [first] = (await open(refused)).codes;
  // One that begins in the past is also too long, or the like: what is asked here is whether it is told.
  expect(first?.split(',')).toContain(code);
  expect((await open(permitted)).codes).toEqual(['']);
});

test('not in a closure, right after it', async () => {
  const here = await site({ rooms });
  const { outcome } = await here.change(addClosure, {
    from: '2026-11-24T00:00:00.000Z',
    to: urgent.from,
    reason: '检修',
  });
  await here.work(outcome.process);
  const at = async (from: string) =>
    (await here.send({ ...urgent, from }, openUrgentSlot)).refusals.map(({ code }) => code);

  expect(await at('2026-11-24T01:59:00.000Z')).toEqual(['ROOM_CLOSED']);
  expect(await at(urgent.from)).toEqual([]);
});

test(`${MOST_URGENT} a day, and then no more`, async () => {
  const minutes = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      from: new Date(Date.parse(urgent.from) + i * 60_000).toISOString(),
      to: new Date(Date.parse(urgent.from) + (i + 1) * 60_000).toISOString(),
    }));

  const { codes, urgent: slots } = await open(...minutes(MOST_URGENT + 1));

  expect(codes.slice(0, MOST_URGENT).join('')).toBe('');
  expect(codes.at(-1)).toBe('URGENT_SLOTS_CROWDED');
  expect(slots).toHaveLength(MOST_URGENT);
});

test('past midnight it is of the day on which it begins, and takes the room on both', async () => {
  const night = { from: '2026-11-24T15:30:00.000Z', to: '2026-11-24T16:30:00.000Z' };
  const { codes, urgent: slots } = await open(night, {
    from: '2026-11-24T16:00:00.000Z',
    to: '2026-11-24T17:00:00.000Z',
  });

  expect(codes).toEqual(['', 'ROOM_ENGAGED']);
  expect(slots).toMatchObject([{ date: '2026-11-24' }]);
});

test("only the centre's own staff open slots by hand", async () => {
  const here = await site({ rooms });
  const by = async (who: ReturnType<typeof actor>) =>
    (await here.send(urgent, openUrgentSlot, who)).refusals.map(({ code }) => code);

  expect(await by(actor(someStaff({ id: 'Person_other', organ: '440100990000' })))).toEqual(['NOT_YOUR_CENTRE']);
  expect(await by(actor(aLawyer()))).toEqual(['NOT_YOUR_CENTRE']);
  expect(await by(actor(someStaff()))).toEqual([]);
});
