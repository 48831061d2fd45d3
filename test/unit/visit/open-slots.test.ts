import { expect, test } from 'vitest';
import { SYSTEM } from '#domain/model/actor.ts';
import type { Decision } from '#domain/model/decision.ts';
import { slotsOfTemplate } from '#domain/visit/centre/reactions.ts';
import type { Opening } from '#domain/visit/opening/opening.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import type { OpenSlots } from '#domain/visit/slot/open.ts';
import { LONGEST_RANGE, MOST_SLOTS_AT_ONCE, openSlots } from '#domain/visit/slot/open.ts';
import { openStep } from '#domain/visit/slot/open-through.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { MOST_WRITES } from '#store/table.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aRoom, aSlot, aTemplate, CENTRE, NOW, someStaff } from '#test/support/visit/records.ts';

const range = { centreId: CENTRE, from: '2026-11-23', to: '2026-11-30' };
const anOpening: Opening = { id: openingId(CENTRE), centre: CENTRE, at: NOW, day: '2026-11-23', place: 0 };
const staff = contextOf(actor(someStaff()), NOW);

function open(
  centre: ReturnType<typeof aCentre>,
  command: OpenSlots,
  context = staff,
  existing: Slot[] = [],
  round: Opening | undefined = anOpening,
): Decision {
  return openSlots.rule({ centre, existing, opening: round }, command, context);
}

function opened(decision: Decision): readonly unknown[] {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes.flatMap((change) => ('events' in change ? change.events : []));
}

test('a template gives one slot for each of its days, named after it, with the seats of the room', () => {
  const centre = aCentre({ templates: [aTemplate()] });

  const events = opened(open(centre, range));

  expect(events).toEqual([{ type: 'SlotOpened', ...aSlot() }]);
});

test('only days on which a template is in effect, both ends included', () => {
  const on = (effectiveFrom: string, effectiveUntil: string) =>
    opened(open(aCentre({ templates: [aTemplate({ effectiveFrom, effectiveUntil })] }), range)).length;

  expect(on('2026-11-24', '2026-11-24')).toBe(1);
  expect(on('2026-11-25', '2026-11-30')).toBe(0);
  expect(on('2026-11-01', '2026-11-23')).toBe(0);
});

test('what is open already, or has begun, is skipped', () => {
  const centre = aCentre({ templates: [aTemplate()] });

  expect(opened(open(centre, range, staff, [aSlot()]))).toEqual([]);
  expect(opened(open(centre, range, contextOf(SYSTEM, aSlot().period.from)))).toEqual([]);
  expect(opened(open(centre, range, contextOf(SYSTEM, NOW)))).toHaveLength(1);
});

test('one command opens as many as a transaction takes, earliest first', () => {
  const rooms = Array.from({ length: 30 }, (_, i) => aRoom({ code: String(i + 1) }));
  const templates = rooms.map(({ code }, i) => aTemplate({ code: `T${i + 1}`, room: code, weekday: i < 5 ? 3 : 2 }));

  const events = opened(open(aCentre({ rooms, templates }), range)) as readonly Slot[];

  expect(events).toHaveLength(MOST_SLOTS_AT_ONCE);
  expect(events.filter(({ date }) => date === '2026-11-24')).toHaveLength(MOST_SLOTS_AT_ONCE);
  expect(MOST_SLOTS_AT_ONCE * 4 + 2).toBeLessThanOrEqual(MOST_WRITES);
});

test.each<[string, Partial<OpenSlots>, Partial<OpenSlots>]>([
  ['ENDS_BEFORE_IT_BEGINS', { to: '2026-11-22' }, { to: '2026-11-23' }],
  ['RANGE_TOO_LONG', { to: '2026-12-24' }, { to: '2026-12-23' }],
  ['TEMPLATE_UNKNOWN', { template: 'T2' }, { template: 'T1' }],
])('%s, and its permitted twin', (code, refused, permitted) => {
  const centre = aCentre({ templates: [aTemplate()] });

  expect(LONGEST_RANGE).toBe(31);
  expect(codesOf(open(centre, { ...range, ...refused }))).toEqual([code]);
  expect(codesOf(open(centre, { ...range, ...permitted }))).toEqual([]);
});

test("only the centre's own staff, or the product itself, opens slots", () => {
  const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })), NOW);

  expect(codesOf(open(aCentre(), range, elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(open(aCentre(), range, staff))).toEqual([]);
});

test('a new template calls for its own slots of four weeks, counted from the event, no more at a time than one command opens', () => {
  const event = { type: 'TemplateAdded', template: aTemplate() } as const;

  const commands = slotsOfTemplate(event, { aggregate: CENTRE, at: '2026-11-23T16:30:00.000Z' });

  expect(commands).toEqual([
    { centreId: CENTRE, from: '2026-11-24', to: '2026-12-07', template: 'T1' },
    { centreId: CENTRE, from: '2026-12-08', to: '2026-12-21', template: 'T1' },
  ]);
});

test.each<[string, object, readonly string[]]>([
  ['begun before templates had several weekdays', {}, ['2026-11-24', '2027-04-06']],
  ['begun since', { days: 28 }, ['2026-11-24', '2026-12-15']],
])('a step of a process that was %s covers what it was counted for', (_name, counted, [first, last]) => {
  const input = { centre: CENTRE, from: '2026-11-23', until: '2027-11-22', ...counted };

  const { existing } = openStep.further({ centre: aCentre({ templates: [aTemplate()] }) }, { input, step: 1 }, staff);

  const ids = existing.read === 'several' ? existing.ids : [];
  expect([ids[0], ids.at(-1)]).toEqual([first, last].map((date) => `Slot_330102990000.T1.${date}`));
});
