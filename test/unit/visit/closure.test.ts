import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { AddClosure } from '#domain/visit/centre/add-closure.ts';
import { addClosure, LONGEST_CLOSURE } from '#domain/visit/centre/add-closure.ts';
import type { Centre, CentreEvent } from '#domain/visit/centre/centre.ts';
import { MOST_CLOSURES } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import type { Closure } from '#domain/visit/centre/closure.ts';
import { liftClosure } from '#domain/visit/centre/lift-closure.ts';
import { sessions } from '#domain/visit/slot/sessions.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aRoom, aTemplate, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })), NOW);
const period = { from: '2026-11-24T00:00:00.000Z', to: '2026-11-24T01:30:00.000Z' };
const closing = { ...period, reason: '消防演练' };
const closure = (changes: Partial<Closure> = {}): Closure => ({ code: 'C1', period, reason: '消防演练', ...changes });

const close = (command: Partial<AddClosure> = {}, centre = aCentre(), context = staff) =>
  addClosure({ centre }, { ...closing, ...command }, context);
const lift = (centre: Centre, code = 'C1', context = staff) => liftClosure({ centre }, { closure: code }, context);

function after(centre: Centre, decision: Decision): Centre {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const events = decision.changes.flatMap((change) =>
    'events' in change && change.aggregate.kind === 'Centre' ? (change.events as readonly CentreEvent[]) : [],
  );
  return fold(Centres, centre, events);
}

test.each<[string, Partial<AddClosure>, Partial<AddClosure>]>([
  ['ROOM_UNKNOWN', { room: '9' }, { room: '1' }],
  ['ENDS_BEFORE_IT_BEGINS', { to: period.from }, { to: later(period.from, 1) }],
  ['DAY_PAST', { from: later(NOW, -DAY), to: NOW }, { from: later(NOW, -DAY), to: later(NOW, 1) }],
  [
    'RANGE_TOO_LONG',
    { to: later(period.from, LONGEST_CLOSURE * DAY + 1) },
    { to: later(period.from, LONGEST_CLOSURE * DAY) },
  ],
])('closing: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(close(refused))).toEqual([code]);
  expect(codesOf(close(permitted))).toEqual([]);
});

test('so many closures may stand at once; those that are over do not count, and go when another comes', () => {
  const many = (to: string) =>
    aCentre({
      closures: Array.from({ length: MOST_CLOSURES }, (_, i) => closure({ code: `C${i}`, period: { ...period, to } })),
    });
  const over = many(NOW);

  expect(codesOf(close({}, many(later(NOW, 1))))).toEqual(['CENTRE_CROWDED']);
  expect(codesOf(close({}, over))).toEqual([]);
  expect(after(over, close({}, over)).closures).toHaveLength(1);
});

test('codes are counted, so that none is ever used again', () => {
  const first = after(aCentre(), close());
  const lifted = after(first, lift(first));

  expect(after(lifted, close({}, lifted)).closures).toMatchObject([{ code: 'C2' }]);
});

test('lifting: what is there and not over', () => {
  const standing = aCentre({ closures: [closure()] });
  const over = aCentre({ closures: [closure({ period: { from: later(NOW, -DAY), to: NOW } })] });

  expect(codesOf(lift(standing, 'C2'))).toEqual(['CLOSURE_UNKNOWN']);
  expect(codesOf(lift(over))).toEqual(['CLOSURE_UNKNOWN']);
  expect(codesOf(lift(standing))).toEqual([]);
});

test("closing is the centre's own staff's affair", () => {
  const standing = aCentre({ closures: [closure()] });

  expect(codesOf(close({}, aCentre(), elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(close())).toEqual([]);
  expect(codesOf(lift(standing, 'C1', elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(lift(standing))).toEqual([]);
});

test.each<[string, Partial<Closure>, readonly string[]]>([
  ['the centre, for a part of the first session', {}, ['10:00 1', '10:00 2']],
  ['one room', { room: '1' }, ['09:00 2', '10:00 1', '10:00 2']],
  [
    'until the session begins',
    { period: { ...period, to: '2026-11-24T01:00:00.000Z' } },
    ['09:00 1', '09:00 2', '10:00 1', '10:00 2'],
  ],
  [
    'from when it has ended',
    { room: '1', period: { from: '2026-11-24T02:00:00.000Z', to: '2026-11-24T02:01:00.000Z' } },
    ['09:00 1', '09:00 2', '10:00 2'],
  ],
])('no session is called for that touches a closure of %s', (_name, changes, expected) => {
  const rooms = [aRoom(), aRoom({ code: '2' })];
  const templates = ['09:00', '10:00'].flatMap((from, i) =>
    rooms.map(({ code }) => aTemplate({ code: `T${i}${code}`, room: code, from, to: i === 0 ? '10:00' : '11:00' })),
  );

  const called = sessions(aCentre({ rooms, templates, closures: [closure(changes)] }), '2026-11-24', '2026-11-24');

  const shown = called.map(
    (slot) => `${slot.period.from === '2026-11-24T01:00:00.000Z' ? '09:00' : '10:00'} ${slot.room}`,
  );
  expect(shown.sort()).toEqual(expected);
});
