import { afterEach, expect, test } from 'vitest';
import { CHINESE_CALENDAR, NOTICES } from '#domain/deadline/chinese-calendar.ts';
import { isStatutoryHoliday } from '#domain/deadline/statutory-holidays.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, weekday } from '#domain/model/time.ts';

const HERE = process.env.TZ;
afterEach(() => {
  if (HERE === undefined) delete process.env.TZ;
  else process.env.TZ = HERE;
});

/** 国务院办公厅关于2026年部分节假日安排的通知: weekdays off and weekends made up for. */
const OFF = [
  ['2026-01-01', '2026-01-02'],
  ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'],
  ['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25'],
  ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
].flat();
const MADE_UP = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

/** The 13 days of the law in 2027: the lunar year begins on 6 February. */
const STATUTORY_2027 = [
  ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
  ['2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
].flat();

test.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
  '2026 as the notice says, in %s',
  (zone) => {
    process.env.TZ = zone;
    for (const date of daysOf(2026)) {
      const worked = (weekday(date) <= 5 && !OFF.includes(date)) || MADE_UP.includes(date);
      expect(`${date} ${CHINESE_CALENDAR.isWorkday(date)}`).toBe(`${date} ${worked}`);
    }
  },
);

test.each(['Asia/Shanghai', 'America/New_York'])('2027 as the law says, unsettled, in %s', (zone) => {
  process.env.TZ = zone;
  for (const date of daysOf(2027)) {
    const worked = weekday(date) <= 5 && !STATUTORY_2027.includes(date);
    expect(`${date} ${CHINESE_CALENDAR.isWorkday(date)}`).toBe(`${date} ${worked}`);
    expect(CHINESE_CALENDAR.isSettled(date)).toBe(false);
  }
});

test('Dragon Boat is not kept again in a leap fifth month', () => {
  expect(isStatutoryHoliday('2028-05-28')).toBe(true);
  expect(isStatutoryHoliday('2028-06-27')).toBe(false);
});

test('the years whose notice is out are settled', () => {
  expect(CHINESE_CALENDAR.isSettled(`${NOTICES.last}-12-31`)).toBe(true);
  expect(CHINESE_CALENDAR.isSettled(`${NOTICES.last + 1}-01-01`)).toBe(false);
  expect(CHINESE_CALENDAR.isSettled(`${NOTICES.first - 1}-12-31`)).toBe(false);
});

function daysOf(year: number): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = dayAfter(date)) days.push(date);
  return days;
}

/** 清明 of the coming years. */
test.each(['2027-04-05', '2028-04-04', '2029-04-04', '2030-04-05', '2031-04-05', '2032-04-04'])(
  '%s is Qingming',
  (date) => {
    expect(isStatutoryHoliday(date)).toBe(true);
    expect(isStatutoryHoliday(dayAfter(date, -1))).toBe(false);
    expect(isStatutoryHoliday(dayAfter(date))).toBe(false);
  },
);
