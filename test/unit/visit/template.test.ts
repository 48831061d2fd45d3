import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import type { Centre, CentreEvent } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import type { ChangeTemplate } from '#domain/visit/centre/change-template.ts';
import { changeTemplate } from '#domain/visit/centre/change-template.ts';
import { endTemplate } from '#domain/visit/centre/end-template.ts';
import type { Template } from '#domain/visit/centre/template.ts';
import { fallsOn } from '#domain/visit/centre/template.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aRoom, aTemplate, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })), NOW);
const today = '2026-11-23';
const centre = aCentre({
  rooms: [aRoom(), aRoom({ code: '2' })],
  templates: [aTemplate({ effectiveUntil: '2026-12-31' })],
});

function templatesAfter(before: Centre, decision: Decision): readonly Template[] {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const events = decision.changes.flatMap((change) =>
    'events' in change && change.aggregate.kind === 'Centre' ? (change.events as readonly CentreEvent[]) : [],
  );
  return fold(Centres, before, events).templates;
}

const end = (asOf: string, template = 'T1', context = staff) => endTemplate({ centre }, { template, asOf }, context);
const change = (command: Partial<ChangeTemplate>, of = centre, context = staff) =>
  changeTemplate(
    { centre: of },
    { template: 'T1', asOf: '2026-12-01', from: '14:00', to: '15:00', ...command },
    context,
  );

test.each<[string, string, string, string?]>([
  ['DAY_PAST', '2026-11-22', today],
  ['TEMPLATE_ENDED', '2027-01-01', '2026-12-31'],
  ['TEMPLATE_UNKNOWN', today, today, 'T2'],
])('ending a template: %s, and its permitted twin', (code, refused, permitted, template) => {
  expect(codesOf(end(refused, template))).toEqual([code]);
  expect(codesOf(end(permitted))).toEqual([]);
});

test('a template that is ended keeps what was before that day, and has nothing from it on', () => {
  const [ended] = templatesAfter(centre, end('2026-12-01'));

  expect(ended).toMatchObject({ code: 'T1', effectiveUntil: '2026-11-30' });
  expect(ended && fallsOn(ended, '2026-11-24')).toBe(true);
  expect(ended && fallsOn(ended, '2026-12-01')).toBe(false);
});

test('one that was to begin later never begins', () => {
  const later = aCentre({ templates: [aTemplate({ effectiveFrom: '2027-01-01' })] });

  const [ended] = templatesAfter(later, endTemplate({ centre: later }, { template: 'T1', asOf: today }, staff));

  expect(['2027-01-05', '2026-11-24'].some((date) => ended && fallsOn(ended, date))).toBe(false);
});

test.each<[string, Partial<ChangeTemplate>, Partial<ChangeTemplate>]>([
  ['DAY_PAST', { asOf: '2026-11-22' }, { asOf: today }],
  ['TEMPLATE_UNKNOWN', { template: 'T2' }, {}],
  ['TEMPLATE_ENDED', { asOf: '2027-01-01' }, { asOf: '2026-12-31' }],
  ['NOTHING_CHANGED', { from: undefined, to: undefined }, { from: '09:30', to: undefined }],
  ['WEEKDAY_NEEDED', { weekdays: [] }, { weekdays: [2] }],
  ['OUT_OF_RANGE', { weekdays: [0] }, { weekdays: [1] }],
  ['OUT_OF_RANGE', { every: 13 }, { every: 12 }],
  ['ROOM_UNKNOWN', { room: '9' }, { room: '2' }],
  ['MODE_NOT_SERVED', { mode: 'REMOTE' }, { mode: 'IN_PERSON' }],
  ['ENDS_BEFORE_IT_BEGINS', { to: '14:00' }, { to: '14:01' }],
  ['ENDS_BEFORE_IT_BEGINS', { effectiveUntil: '2026-11-30' }, { effectiveUntil: '2026-12-01' }],
])('changing a template: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(change(refused))).toEqual([code]);
  expect(codesOf(change(permitted))).toEqual([]);
});

test('past the last session of its rhythm there is nothing to change, whatever day the template was to end', () => {
  // Sessions on 3 and 17 November; the next would have been on 1 December.
  const fortnightly = { every: 2, effectiveFrom: '2026-11-03' };
  const until = (effectiveUntil: string) =>
    change({ asOf: '2026-11-25' }, aCentre({ templates: [aTemplate({ ...fortnightly, effectiveUntil })] }));

  expect(until('2026-11-29')).toMatchObject({
    refusals: [{ code: 'TEMPLATE_ENDED', path: ['asOf'], details: { last: '2026-11-29' } }],
  });
  expect(codesOf(until('2026-12-01'))).toEqual([]);
});

test('the new one may take the time of the old, and of no other', () => {
  const other = aTemplate({ code: 'T2', from: '10:00', to: '11:00' });
  const crowded = { ...centre, templates: [...centre.templates, other] };

  expect(codesOf(change({ from: '09:30', to: '10:30' }, crowded))).toEqual(['TEMPLATE_OVERLAPS']);
  expect(codesOf(change({ from: '09:30', to: '10:00' }, crowded))).toEqual([]);
});

test('a change ends one template and lets another follow it; what is not named stays', () => {
  const [old, next] = templatesAfter(centre, change({ weekdays: [1, 4] }));

  expect(old).toEqual({ ...centre.templates[0], effectiveUntil: '2026-11-30' });
  expect(next).toEqual({
    ...{ code: 'T2', room: '1', weekday: 1, weekdays: [1, 4], from: '14:00', to: '15:00' },
    ...{ effectiveFrom: '2026-12-01', effectiveUntil: '2026-12-31' },
  });
});

test('a rhythm that is not named keeps its beat; one that is named begins on the day of the change', () => {
  const fortnightly = aCentre({ templates: [aTemplate({ every: 2, effectiveFrom: '2026-11-03' })] });
  const [, kept] = templatesAfter(fortnightly, change({ asOf: '2026-11-25' }, fortnightly));
  const [, named] = templatesAfter(fortnightly, change({ asOf: '2026-11-25', every: 2 }, fortnightly));

  // The old one has sessions on 3 and 17 November, on 1 and 15 December.
  expect(kept && ['2026-12-01', '2026-12-08', '2026-12-15'].map((date) => fallsOn(kept, date))).toEqual([
    true,
    false,
    true,
  ]);
  expect(named && ['2026-12-01', '2026-12-08', '2026-12-15'].map((date) => fallsOn(named, date))).toEqual([
    false,
    true,
    false,
  ]);
});

test("templates are their own centre's staff's affair", () => {
  expect(codesOf(end(today, 'T1', elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(end(today))).toEqual([]);
  expect(codesOf(change({}, centre, elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(change({}))).toEqual([]);
});
