import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { visitCalendar } from '#functions/calendar/visit-calendar.ts';
import { aDay, LIN, TUESDAY, WEDNESDAY } from '#test/support/visit/day.ts';
import { aCentre, aVisit, NOW } from '#test/support/visit/records.ts';

const visit = aVisit();
const permission = {
  grounds: ['TERRORISM'],
  suspect: '赵某',
  lawyerName: '林律师',
  organ: '3301',
  askedAt: NOW,
  nth: 1,
} as const;
const refusal = { ground: 'STATE_SECRETS', reason: '涉密', at: NOW } as const;

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  return [calendar.getFirstPropertyValue('method'), event?.getFirstPropertyValue('status')];
};

test.each<[string, Visit, string, string]>([
  ['confirmed', visit, 'PUBLISH', 'CONFIRMED'],
  ['waiting for permission', { ...visit, status: 'AWAITING_PERMISSION', permission }, 'PUBLISH', 'TENTATIVE'],
  ['under way', { ...visit, status: 'CHECKED_IN', checkedInAt: NOW }, 'PUBLISH', 'CONFIRMED'],
  ['over', { ...visit, status: 'COMPLETED', checkedInAt: NOW, completedAt: NOW }, 'PUBLISH', 'CONFIRMED'],
  ['missed', { ...visit, status: 'NO_SHOW', missedAt: NOW }, 'PUBLISH', 'CONFIRMED'],
  ['cancelled', { ...visit, status: 'CANCELLED', reason: '改期' }, 'CANCEL', 'CANCELLED'],
  ['refused', { ...visit, status: 'REFUSED', permission, refusal }, 'CANCEL', 'CANCELLED'],
])('a visit that is %s', (_name, state, method, status) => {
  expect(read(visitCalendar({ ...state, version: 1 }, aCentre(), NOW) ?? '')).toEqual([method, status]);
});

test.each<[string, Visit]>([
  ['held', { ...visit, status: 'HELD', until: NOW, extended: false }],
  ['lapsed', { ...visit, status: 'LAPSED' }],
])('one that was only ever %s is in no calendar', (_name, state) => {
  expect(visitCalendar({ ...state, version: 1 }, aCentre(), NOW)).toBeUndefined();
});

test('it names nobody, and says nothing of detention but what the centre is called', () => {
  const full = {
    ...visit,
    permission,
    companion: { entrustment: 'Entrustment_2', lawyer: 'Person_mei', name: '梅律师' },
  } as const;

  const text = (visitCalendar({ ...full, version: 1 }, aCentre({ name: 'X' }), NOW) ?? '').replaceAll('\r\n ', '');

  expect(text).not.toMatch(
    /赵某|林律师|Detainee|Person_|Entrustment_|Case_|看守|会见|羁押|在押|detain|visit with|律师|梅/,
  );
});

test('the API gives it to the lawyer; each change counts, so that a calendar follows', async () => {
  const day = await aDay();
  const id = await day.book(LIN, TUESDAY);
  const event = async () => {
    const { visit: seen } = await day.seen(LIN.lawyer, id, 'ics version');
    const vevent = new ICAL.Component(ICAL.parse(seen.ics)).getFirstSubcomponent('vevent');
    return { version: seen.version, of: (name: string) => vevent?.getFirstPropertyValue(name) };
  };
  const before = await event();
  await day.run(LIN.lawyer, 'rescheduleVisit', { visitId: id, slotId: WEDNESDAY.id }, 'visit { id }');
  const after = await event();

  expect(after.of('uid')).toBe(before.of('uid'));
  expect([before.of('sequence'), after.of('sequence')]).toEqual([before.version, after.version]);
  expect(after.version).toBeGreaterThan(before.version);
  expect((after.of('dtstart') as ICAL.Time).toJSDate().toISOString()).toBe(WEDNESDAY.period.from);
  expect(after.of('summary')).toBe('预约 上城区看守所');
});
