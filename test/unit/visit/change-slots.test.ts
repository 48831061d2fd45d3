import { expect, test } from 'vitest';
import type { ProcessInput } from '#domain/process/process/process.ts';
import { changeSlots } from '#domain/visit/slot/change-slots.ts';
import { pieceOf } from '#domain/visit/slot/piece.ts';
import { daysBetween } from '#domain/visit/slot/sessions.ts';
import { MOST_URGENT } from '#domain/visit/slot/urgent-code.ts';
import { MOST_WRITES } from '#store/table.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aRoom, aTemplate, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);

function begun(centre: ReturnType<typeof aCentre>, templates: readonly string[], from: string, until?: string) {
  const { changes } = changeSlots(centre, { templates, from, until }, staff);
  return changes.flatMap((change) => ('events' in change ? change.events : []))[0] as unknown as
    | { readonly input: ProcessInput; readonly steps: number }
    | undefined;
}

function reached(event: ReturnType<typeof begun>): readonly string[] {
  if (event === undefined) return [];
  return Array.from({ length: event.steps }, (_, i) => pieceOf(event.input, i + 1)).flatMap(({ code, dates }) =>
    dates.map((date) => `${code} ${date}`),
  );
}

test.each([1, 5, 50])('its steps reach each day of each template and number once, %i seats', (capacity) => {
  const templates = [aTemplate({ code: 'T2' }), aTemplate({ code: 'T7', room: '2' })];
  const centre = aCentre({ rooms: [aRoom({ capacity }), aRoom({ code: '2' })], templates });

  const names = reached(begun(centre, ['T7', 'T2'], '2026-12-01', '2027-01-31'));

  const byHand = Array.from({ length: MOST_URGENT }, (_, i) => `U${i + 1}`);
  const expected = [
    ...['T7', 'T2'].flatMap((code) => daysBetween('2026-12-01', '2027-01-31').map((date) => `${code} ${date}`)),
    // By hand, slots are opened for two weeks from today and no further; one of the evening before may run over midnight.
    ...byHand.flatMap((code) => daysBetween('2026-11-30', '2026-12-07').map((date) => `${code} ${date}`)),
  ];
  expect([...names].sort()).toEqual(expected.sort());
});

test('the nearest days come first, of whichever template; on one day, one template gives way before the next', () => {
  const rooms = [aRoom({ capacity: 5 }), aRoom({ code: '2', capacity: 50 })];
  const templates = [aTemplate(), aTemplate({ code: 'T2', room: '2' }), aTemplate({ code: 'T3' })];

  const event = begun(aCentre({ rooms, templates }), ['T3', 'T2', 'T1'], '2026-11-23');

  const pieces = Array.from({ length: event?.steps ?? 0 }, (_, i) => pieceOf(event?.input ?? {}, i + 1));
  const starts = pieces.map(({ dates }) => dates[0] ?? '');
  expect(starts).toEqual([...starts].sort());
  const firstDay = pieces.filter(({ dates }) => dates[0] === '2026-11-23').map(({ code }) => code);
  expect(firstDay.slice(0, 4)).toEqual(['T3', 'T2', 'T1', 'U1']);
  expect(firstDay).toHaveLength(3 + MOST_URGENT);
});

test('a step writes no more than a transaction takes, however many seats a slot has', () => {
  for (const capacity of [1, 5, 30, 50]) {
    const centre = aCentre({ rooms: [aRoom({ capacity }), aRoom({ code: '2' })], templates: [aTemplate()] });
    const event = begun(centre, ['T1'], '2026-12-01');
    const pieces = event === undefined ? [] : [1, event.steps].map((step) => pieceOf(event.input, step).dates.length);
    // State, event, list row and the room's day, beside the seats and two over and above; and six for command, actor,
    // process and revision.
    const extra = capacity === 1 ? 0 : 2;
    expect(Math.max(...pieces) * (4 + capacity + extra) + 6).toBeLessThanOrEqual(MOST_WRITES);
  }
});

test('the past is never reached, nor what lies further ahead than slots can be open', () => {
  const days = (from: string, until?: string) =>
    reached(begun(aCentre(), ['T1'], from, until)).filter((name) => name.startsWith('T'));

  expect(days('2020-01-01', '2026-11-24')).toEqual(['T1 2026-11-23', 'T1 2026-11-24']);
  expect(days('2026-11-23')).toHaveLength(367);
  expect(changeSlots(aCentre(), { templates: [], from: '2027-06-01' }, staff)).toEqual({ begun: {}, changes: [] });
});

test('a hall of fifty seats does not slow down what is changed in small rooms', () => {
  const centre = aCentre({
    rooms: [aRoom({ capacity: 50 }), aRoom({ code: '2', capacity: 1 })],
    templates: [aTemplate(), aTemplate({ code: 'T2', room: '2' })],
  });
  // By hand, slots can be in any room.
  const steps = (code: string) => (begun(centre, [code], '2026-12-01')?.steps ?? 0) - 20 * 8;

  expect(steps('T1')).toBe(359);
  expect(steps('T2')).toBe(Math.ceil(359 / 13));
});
