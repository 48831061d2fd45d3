import { expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Course } from '#domain/deadline/counting.ts';
import { due } from '#domain/deadline/counting.ts';
import type { Length } from '#domain/deadline/term.ts';
import type { TermCode } from '#domain/deadline/terms.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Instant } from '#domain/model/time.ts';
import { shanghaiInstant } from '#domain/model/time.ts';

/** `2026-03-02 10:15` in Shanghai. */
function at(text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  return shanghaiInstant(date, time);
}

/** A due date as people say it: a minute, or a day to its end. */
function dueAs(text: string): Instant {
  return text.includes(' ') ? at(text) : new Date(Date.parse(`${text}T16:00:00.000Z`)).toISOString();
}

const hours = (length: number): Length => ({ unit: 'hour', length });
const days = (length: number): Length => ({ unit: 'day', length });
const months = (length: number): Length => ({ unit: 'month', length });
const pause = (from: string, to: string) => ({ from: at(from), to: at(to) });

/**
 * Each counted by hand, on the calendar of 国办发明电〔2025〕7号 for 2026: off are 1 to 3 January, 15 to 23 February,
 * 4 to 6 April, 1 to 5 May, 19 to 21 June, 25 to 27 September, 1 to 7 October; worked are 4 January, 14 and
 * 28 February, 9 May, 20 September, 10 October.
 */
const COUNTED: readonly [TermCode, string, string, Course?][] = [
  // Hours, to the minute, through nights and holidays
  ['QUESTIONING', '2026-03-02 10:15', '2026-03-02 18:15'],
  ['QUESTIONING', '2026-03-02 22:30', '2026-03-03 06:30'],
  ['QUESTIONING', '2026-03-02 22:00', '2026-03-03 12:00', { pauses: [pause('2026-03-02 23:00', '2026-03-03 05:00')] }],
  [
    'QUESTIONING',
    '2026-03-02 08:00',
    '2026-03-02 17:30',
    { pauses: [pause('2026-03-02 09:00', '2026-03-02 10:00'), pause('2026-03-02 11:00', '2026-03-02 11:30')] },
  ],
  ['QUESTIONING_MANY_OR_UNIDENTIFIED', '2026-02-17 08:00', '2026-02-17 20:00'],
  ['QUESTIONING_COMPLEX', '2026-05-01 09:01', '2026-05-02 09:01'],
  ['CONTINUED_QUESTIONING', '2026-04-04 20:00', '2026-04-05 08:00'],
  ['CONTINUED_QUESTIONING', '2026-04-04 20:00', '2026-04-05 20:00', { extensions: [hours(12)] }],
  ['CONTINUED_QUESTIONING', '2026-04-04 20:00', '2026-04-06 20:00', { extensions: [hours(12), hours(24)] }],
  ['CRIMINAL_SUMMONS', '2026-10-01 07:59', '2026-10-01 19:59'],
  ['CRIMINAL_SUMMONS', '2026-10-01 07:59', '2026-10-02 07:59', { extensions: [hours(12)] }],
  ['COMPELLED_APPEARANCE', '2026-12-31 18:00', '2027-01-01 06:00'],
  ['DETENTION_DELIVERY', '2026-02-28 12:00', '2026-03-01 12:00'],
  ['DETENTION_FAMILY_NOTICE', '2028-02-28 12:00', '2028-02-29 12:00'],
  ['DETENTION_FIRST_INTERROGATION', '2026-09-30 23:59', '2026-10-01 23:59'],
  ['ARREST_DELIVERY', '2026-03-02 10:00', '2026-03-02 10:00'],
  ['VISIT', '2026-10-01 09:00', '2026-10-03 09:00'],
  ['FAST_TRACK', '2026-02-13 17:45', '2026-02-15 17:45'],
  ['PROPERTY_DEPOSIT', '2026-06-19 03:07', '2026-06-20 03:07'],
  // Days that roll on to a workday
  ['REFERRAL_REVIEW', '2026-03-04 10:00', '2026-03-09'],
  ['NON_FILING_NOTICE', '2026-06-15 10:00', '2026-06-18'],
  ['NON_FILING_NOTICE', '2026-06-16 10:00', '2026-06-22'],
  ['MEASURE_CHANGE', '2026-02-12 10:00', '2026-02-24'],
  ['MEASURE_CHANGE', '2026-02-11 10:00', '2026-02-14'],
  ['OTHER_CRIME_REPORT', '2026-09-17 10:00', '2026-09-22'],
  ['NON_FILING_RECONSIDERATION_REQUEST', '2026-09-18 10:00', '2026-09-28'],
  ['NON_FILING_RECONSIDERATION_REQUEST', '2026-09-13 10:00', '2026-09-20'],
  ['FILING_ON_NOTICE', '2026-09-16 10:00', '2026-10-08'],
  ['FILING_ON_NOTICE', '2026-04-16 10:00', '2026-05-06'],
  ['NON_FILING_RECONSIDERATION_DECISION', '2026-01-05 10:00', '2026-02-04'],
  ['NON_FILING_RECONSIDERATION_DECISION', '2026-01-05 10:00', '2026-03-06', { extensions: [days(30)] }],
  ['PUBLIC_SECURITY_CASE', '2026-03-10 10:00', '2026-04-09'],
  ['PUBLIC_SECURITY_CASE', '2026-03-10 10:00', '2026-05-09', { extensions: [days(30)] }],
  ['PUBLIC_SECURITY_CASE', '2026-03-10 10:00', '2026-06-08', { extensions: [days(30), days(30)] }],
  [
    'PUBLIC_SECURITY_CASE',
    '2026-03-10 10:00',
    '2026-04-24',
    { pauses: [pause('2026-03-12 10:00', '2026-03-27 09:00')] },
  ],
  [
    'PUBLIC_SECURITY_CASE',
    '2026-03-10 10:00',
    '2026-04-09',
    { pauses: [pause('2026-03-12 10:00', '2026-03-12 18:00')] },
  ],
  [
    'PUBLIC_SECURITY_CASE',
    '2026-03-10 10:00',
    '2026-04-17',
    { pauses: [pause('2026-03-12 10:00', '2026-03-17 10:00'), pause('2026-04-01 09:00', '2026-04-04 09:00')] },
  ],
  [
    'PUBLIC_SECURITY_CASE',
    '2026-03-10 10:00',
    '2026-05-25',
    { extensions: [days(30)], pauses: [pause('2026-03-12 10:00', '2026-03-27 09:00')] },
  ],
  // The unrolled 1 May is what is lengthened, not the 6th to which it rolled
  ['PUBLIC_SECURITY_CASE', '2026-04-01 10:00', '2026-05-06'],
  ['PUBLIC_SECURITY_CASE', '2026-04-01 10:00', '2026-06-01', { extensions: [days(30)] }],
  ['ADMINISTRATIVE_CASE', '2026-01-15 10:00', '2026-04-15'],
  ['ADMINISTRATIVE_CASE', '2026-07-03 10:00', '2026-10-08'],
  ['WITHDRAWAL_NOTICE', '2026-01-01 10:00', '2026-01-04'],
  ['WITHDRAWAL_NOTICE', '2025-12-30 10:00', '2026-01-04'],
  ['NON_ARREST_DISPUTE', '2026-11-20 10:00', '2026-11-25'],
  ['NON_PROSECUTION_DISPUTE', '2026-11-21 10:00', '2026-11-30'],
  ['VISIT_PERMISSION', '2026-11-19 10:00', '2026-11-23'],
  ['ARREST_DECISION', '2026-11-06 10:00', '2026-11-23'],
  ['ARREST_DECISION', '2026-11-06 10:00', '2026-11-26', { extensions: [days(5)] }],
  // Days in custody and of measures, which stay where they are
  ['ARREST_REQUEST', '2026-09-29 10:00', '2026-10-02'],
  ['ARREST_REQUEST', '2026-09-29 10:00', '2026-10-06', { extensions: [days(4)] }],
  ['ARREST_REQUEST', '2026-09-15 10:00', '2026-10-15', { extensions: [days(27)] }],
  ['ARREST_REQUEST', '2026-03-02 10:00', '2026-03-22', { pauses: [pause('2026-03-03 10:00', '2026-03-20 10:00')] }],
  ['ARREST_DECISION_DETAINED', '2026-02-10 10:00', '2026-02-17'],
  ['ADMINISTRATIVE_SEIZURE', '2026-09-05 10:00', '2026-10-05'],
  ['ADMINISTRATIVE_SEIZURE', '2026-09-05 10:00', '2026-11-04', { extensions: [days(30)] }],
  [
    'ADMINISTRATIVE_SEIZURE',
    '2026-09-05 10:00',
    '2026-10-15',
    { pauses: [pause('2026-09-10 08:00', '2026-09-20 08:00')] },
  ],
  // Workdays
  ['HEARING_REQUEST', '2026-11-16 10:00', '2026-11-23'],
  ['HEARING_REQUEST', '2026-09-18 10:00', '2026-09-24'],
  ['HEARING_REQUEST', '2026-11-16 10:00', '2026-11-25', { pauses: [pause('2026-11-17 10:00', '2026-11-19 09:00')] }],
  ['PUBLICATION_WITHDRAWAL', '2026-09-30 10:00', '2026-10-10'],
  ['PUBLICATION_WITHDRAWAL', '2026-11-21 10:00', '2026-11-25'],
  ['PUBLICATION_WITHDRAWAL', '2025-12-31 10:00', '2026-01-06'],
  ['ADVANCE_PRESERVATION', '2026-02-11 10:00', '2026-02-27'],
  ['ADVANCE_PRESERVATION', '2026-02-13 10:00', '2026-03-02'],
  // Months
  ['CUSTODY', '2026-03-31 10:00', '2026-05-31'],
  ['CUSTODY', '2026-12-31 10:00', '2027-02-28'],
  ['CUSTODY', '2026-04-30 10:00', '2026-06-30'],
  ['CUSTODY', '2026-01-15 10:00', '2026-03-15'],
  ['CUSTODY', '2026-01-15 10:00', '2026-04-15', { extensions: [months(1)] }],
  ['CUSTODY', '2026-01-15 10:00', '2026-06-15', { extensions: [months(1), months(2)] }],
  ['CUSTODY', '2026-01-15 10:00', '2026-08-15', { extensions: [months(1), months(2), months(2)] }],
  ['CUSTODY', '2025-12-30 10:00', '2026-02-28'],
  ['CUSTODY', '2025-12-30 10:00', '2026-03-30', { extensions: [months(1)] }],
  ['CUSTODY', '2026-01-15 10:00', '2026-04-04', { pauses: [pause('2026-02-01 10:00', '2026-02-21 10:00')] }],
  ['BAIL', '2026-02-28 10:00', '2027-02-28'],
  ['BAIL', '2024-02-29 10:00', '2025-02-28'],
  ['RESIDENTIAL_SURVEILLANCE', '2026-08-31 10:00', '2027-02-28'],
  ['FREEZING_FUNDS', '2026-05-01 10:00', '2026-11-01'],
  ['FREEZING_FUNDS_MAJOR', '2026-10-01 10:00', '2027-10-01'],
  ['FREEZING_SECURITIES', '2026-02-28 10:00', '2028-02-29'],
  ['FREEZING_EQUITY', '2026-03-15 10:00', '2026-09-15'],
  ['SUPPLEMENTARY_INVESTIGATION', '2026-09-07 10:00', '2026-10-08'],
  ['SUPPLEMENTARY_INVESTIGATION', '2026-01-31 10:00', '2026-02-28'],
];

test.each(COUNTED)('%s from %s: %s', (code, startedAt, expected, course = {}) => {
  const counted = due(TERMS[code], at(startedAt), CHINESE_CALENDAR, course);

  expect(counted).toEqual({ dueAt: dueAs(expected), provisional: false });
});
