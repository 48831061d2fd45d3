import { expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import type { Term } from '#domain/deadline/term.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Instant, LocalDate, LocalTime } from '#domain/model/time.ts';
import { shanghaiInstant } from '#domain/model/time.ts';

/** Terms of the domain that no rule needs yet, to try every way of counting. */
const IN_FORCE = { effectiveFrom: '2018-10-26' } as const;
const CUSTODY: Term = { unit: 'month', length: 2, rolls: false, article: 'CPL 156', ...IN_FORCE };
const EXTENDED_CUSTODY: Term = { unit: 'month', length: 1, rolls: false, article: 'CPL 156', ...IN_FORCE };
const SUPPLEMENT: Term = { unit: 'month', length: 1, rolls: true, article: 'CPL 175', ...IN_FORCE };
const ARREST_REQUEST: Term = { unit: 'day', length: 3, rolls: false, article: 'CPL 91', ...IN_FORCE };
const REGISTRATION: Term = { unit: 'workday', length: 7, rolls: false, article: 'APL 56', ...IN_FORCE };

const { FILING_CRIMINAL, FILING_CRIMINAL_FACTS_TO_VERIFY, FILING_ADMINISTRATIVE } = TERMS;
const { FILING_ADMINISTRATIVE_COMPLEX, FILING_PUBLIC_SECURITY } = TERMS;

const at = (date: LocalDate, time: LocalTime): Instant => shanghaiInstant(date, time);
/** Midnight in Shanghai at the end of a day. */
const endOf = (date: LocalDate): Instant => new Date(Date.parse(`${date}T16:00:00.000Z`)).toISOString();

/** Each due date was counted by hand on the calendar of the official notice for 2026. */
test.each<[string, Term, Instant, Instant]>([
  ['3 days within a week', FILING_CRIMINAL, at('2026-11-16', '10:00'), endOf('2026-11-19')],
  ['a start at the last minute of a day', FILING_CRIMINAL, at('2026-11-16', '23:59'), endOf('2026-11-19')],
  ['a start at the first minute of a day', FILING_CRIMINAL, at('2026-11-17', '00:00'), endOf('2026-11-20')],
  ['a last day on Saturday', FILING_CRIMINAL, at('2026-11-18', '10:00'), endOf('2026-11-23')],
  ['a last day on a made-up Saturday (10 October)', FILING_CRIMINAL, at('2026-10-07', '10:00'), endOf('2026-10-10')],
  ['a last day within National Day', FILING_CRIMINAL, at('2026-09-30', '10:00'), endOf('2026-10-08')],
  ['7 days into the Spring Festival', FILING_CRIMINAL_FACTS_TO_VERIFY, at('2026-02-10', '09:00'), endOf('2026-02-24')],
  [
    '7 days, the last a made-up Saturday (9 May)',
    FILING_CRIMINAL_FACTS_TO_VERIFY,
    at('2026-05-02', '09:00'),
    endOf('2026-05-09'),
  ],
  [
    '7 days, the last a Monday off (4 May)',
    FILING_CRIMINAL_FACTS_TO_VERIFY,
    at('2026-04-27', '09:00'),
    endOf('2026-05-06'),
  ],
  [
    '3 days, the last a Monday off for Qingming',
    FILING_ADMINISTRATIVE_COMPLEX,
    at('2026-04-03', '18:00'),
    endOf('2026-04-07'),
  ],
  ['24 hours through a holiday', FILING_ADMINISTRATIVE, at('2026-10-01', '13:07'), at('2026-10-02', '13:07')],
  ['24 hours into the next year', FILING_ADMINISTRATIVE, at('2026-12-31', '20:00'), at('2027-01-01', '20:00')],
  ['at once', FILING_PUBLIC_SECURITY, at('2026-11-21', '03:30'), at('2026-11-21', '03:30')],
  ['custody to a holiday does not roll', CUSTODY, at('2026-08-01', '12:00'), endOf('2026-10-01')],
  ['3 days in custody to a Sunday do not roll', ARREST_REQUEST, at('2026-11-19', '12:00'), endOf('2026-11-22')],
  ['a month from the 31st to a month of 28', EXTENDED_CUSTODY, at('2026-01-31', '12:00'), endOf('2026-02-28')],
  [
    'a month from the last of February to the last of March',
    EXTENDED_CUSTODY,
    at('2026-02-28', '12:00'),
    endOf('2026-03-31'),
  ],
  ['a month from 28 February of a leap year', EXTENDED_CUSTODY, at('2024-02-28', '12:00'), endOf('2024-03-28')],
  ['a month from 30 January to a leap February', EXTENDED_CUSTODY, at('2024-01-30', '12:00'), endOf('2024-02-29')],
  ['a month to a Sunday rolls', SUPPLEMENT, at('2026-10-22', '12:00'), endOf('2026-11-23')],
  ['2 months over the end of a year', CUSTODY, at('2025-12-15', '12:00'), endOf('2026-02-15')],
  [
    '7 workdays over National Day and its made-up Saturday',
    REGISTRATION,
    at('2026-09-28', '12:00'),
    endOf('2026-10-13'),
  ],
])('%s', (_title, term, startedAt, dueAt) => {
  expect(due(term, startedAt, CHINESE_CALENDAR)).toEqual({ dueAt, provisional: false });
});

test.each<[string, Term, Instant, Instant]>([
  ['3 days to New Year 2027 roll to Monday', FILING_CRIMINAL, at('2026-12-29', '10:00'), endOf('2027-01-04')],
  ['3 days to a workday of 2027 may still move', FILING_CRIMINAL, at('2027-03-01', '10:00'), endOf('2027-03-04')],
  ['3 days to the Spring Festival of 2027', FILING_CRIMINAL, at('2027-02-02', '10:00'), endOf('2027-02-09')],
  ['7 workdays that end in 2027', REGISTRATION, at('2026-12-25', '10:00'), endOf('2027-01-06')],
])('provisional: %s', (_title, term, startedAt, dueAt) => {
  expect(due(term, startedAt, CHINESE_CALENDAR)).toEqual({ dueAt, provisional: true });
});

test('a term that does not roll is settled in any year', () => {
  expect(due(CUSTODY, at('2026-12-01', '10:00'), CHINESE_CALENDAR)).toEqual({
    dueAt: endOf('2027-02-01'),
    provisional: false,
  });
});
