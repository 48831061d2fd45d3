import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Appointment } from '#functions/calendar/calendar-text.ts';
import { calendarText } from '#functions/calendar/calendar-text.ts';
import { seed } from '#test/support/seed.ts';

const AT = '2026-11-23T01:00:00.000Z';
const one: Appointment = {
  uid: 'Visit_1@yangguang',
  sequence: 3,
  from: '2026-11-24T01:00:00.000Z',
  to: '2026-11-24T02:00:00.000Z',
  summary: '预约 上城区看守所',
  location: '上城区看守所',
  status: 'CONFIRMED',
  organizer: 'urn:yangguang:organ:330102990000',
};
const PUBLISH = { method: 'PUBLISH', at: AT } as const;

/** What another program reads (ical.js, of Thunderbird's makers). */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      sequence: event.getFirstPropertyValue('sequence'),
      from: (event.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate().toISOString(),
      to: (event.getFirstPropertyValue('dtend') as ICAL.Time).toJSDate().toISOString(),
      stamp: (event.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
      summary: event.getFirstPropertyValue('summary'),
      location: event.getFirstPropertyValue('location'),
      status: event.getFirstPropertyValue('status'),
      organizer: event.getFirstPropertyValue('organizer'),
    })),
  };
}

test('another program reads what was written', () => {
  expect(read(calendarText([one], PUBLISH))).toEqual({ method: 'PUBLISH', events: [{ ...one, stamp: AT }] });
});

test('a calendar without appointments is one too', () => {
  const feed = { name: '阳光预约', refresh: 'PT1H' };

  expect(read(calendarText([], { ...PUBLISH, feed }))).toEqual({ method: 'PUBLISH', events: [] });
});

test('a feed says what it is called and when to ask again', () => {
  const text = calendarText([one], { ...PUBLISH, feed: { name: '阳光预约', refresh: 'PT1H' } });
  const calendar = new ICAL.Component(ICAL.parse(text));

  expect(calendar.getFirstPropertyValue('name')).toBe('阳光预约');
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
});

describe('whatever a centre is called', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 120 });

  test('it is read back to the letter, in lines of 75 octets that end in CR LF', () => {
    fc.assert(
      fc.property(texts, texts, (summary, location) => {
        const text = calendarText([{ ...one, summary, location }], PUBLISH);
        const [event] = read(text).events;

        expect([event?.summary, event?.location]).toEqual([summary, location]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('it can add no line of its own', () => {
    const summary = '所\r\nATTENDEE:mailto:x@example.cn\nEND:VEVENT\rBEGIN:VALARM';

    const { events } = read(calendarText([{ ...one, summary }], PUBLISH));

    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe('所\nATTENDEE:mailto:x@example.cn\nEND:VEVENT\nBEGIN:VALARM');
  });
});
