import chineseDays from 'chinese-days';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';

/** Months and days of the common calendar: New Year, Labour Day (two days), National Day (three). */
const SOLAR = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);

/** Months and days of the lunar calendar: the Spring Festival's first three days, Dragon Boat, Mid-Autumn. */
const LUNAR = new Set(['1/1', '1/2', '1/3', '5/5', '8/15']);

/**
 * Whether a date of this century is one of the 13 days that 全国年节及纪念日放假办法 (as revised, in force 2025-01-01)
 * itself gives to everyone. Which days are moved or made up for is known only when the year's notice is out.
 */
export function isStatutoryHoliday(date: LocalDate): boolean {
  if (SOLAR.has(date.slice(5)) || LUNAR.has(lunarDay(date))) return true;
  // New Year's Eve is the 29th or 30th of the twelfth month: the day before the first.
  return lunarDay(dayAfter(date)) === '1/1' || date === qingming(date);
}

/**
 * `5/5`, or nothing in a leap month, which has no holidays. From the package's almanac: the language's own Chinese
 * calendar puts the new year of 2027 a day late (ICU 78). Noon in Shanghai is the same day for the package in any zone.
 */
function lunarDay(date: LocalDate): string {
  const { lunarMon, lunarDay: day, isLeap } = chineseDays.getLunarDate(new Date(shanghaiInstant(date, '12:00')));
  return isLeap ? '' : `${lunarMon}/${day}`;
}

/** 清明, 4 or 5 April, by the usual formula (寿星公式) for the 21st century; the package formats it in the machine's zone. */
function qingming(date: LocalDate): LocalDate {
  const year = Number(date.slice(2, 4));
  const day = Math.floor(year * 0.2422 + 4.81) - Math.floor(year / 4);
  return `${date.slice(0, 4)}-04-0${day}`;
}
