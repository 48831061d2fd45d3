import { days, hours, strictDays, strictMonths, termsOf } from '../term.ts';

/** CPL 149: the only pause of a criminal term. */
const PSYCHIATRIC = { pauses: ['PSYCHIATRIC_APPRAISAL'] } as const;

/** Until it is known who somebody is or what they did. */
const questioning = termsOf(
  { article: 'PSAPL 97, APR 58', effectiveFrom: '2026-01-01', pauses: ['DRUNKENNESS'] },
  { QUESTIONING: hours(8), QUESTIONING_MANY_OR_UNIDENTIFIED: hours(12), QUESTIONING_COMPLEX: hours(24) },
);

const hold = termsOf(
  { article: 'CPL 119, CPR 80, 200', effectiveFrom: '2020-09-01' },
  {
    CONTINUED_QUESTIONING: {
      ...hours(12),
      article: '适用继续盘问规定 11',
      effectiveFrom: '2004-10-01',
      extensions: {
        SECOND_STAGE: { most: { unit: 'hour', length: 12 }, times: 1, article: '适用继续盘问规定 11' },
        THIRD_STAGE: { most: { unit: 'hour', length: 24 }, times: 1, article: '适用继续盘问规定 11' },
      },
    },
    CRIMINAL_SUMMONS: {
      ...hours(12),
      extensions: { GRAVE_AND_COMPLEX: { most: { unit: 'hour', length: 12 }, times: 1, article: 'CPL 119, CPR 200' } },
    },
    COMPELLED_APPEARANCE: {
      ...hours(12),
      extensions: { GRAVE_AND_COMPLEX: { most: { unit: 'hour', length: 12 }, times: 1, article: 'CPL 119, CPR 80' } },
    },
  },
);

/** 刑事诉讼法 (2018). No term here rolls: nobody is held over a holiday (CPL 105). */
const custody = termsOf(
  { article: 'CPL 85, 86', effectiveFrom: '2018-10-26' },
  {
    DETENTION_DELIVERY: hours(24),
    DETENTION_FAMILY_NOTICE: hours(24),
    DETENTION_FIRST_INTERROGATION: hours(24),
    ARREST_DELIVERY: { ...hours(0), article: 'CPL 93' },
    ARREST_FAMILY_NOTICE: { ...hours(24), article: 'CPL 93' },
    ARREST_FIRST_INTERROGATION: { ...hours(24), article: 'CPL 94' },
    ARREST_REQUEST: {
      ...strictDays(3),
      ...PSYCHIATRIC,
      article: 'CPL 91',
      extensions: {
        SPECIAL_CIRCUMSTANCES: { most: { unit: 'day', length: 4 }, times: 1, article: 'CPL 91' },
        /** Roaming, repeated or joint offences: 30 days in all. */
        ROAMING_REPEATED_JOINT: { most: { unit: 'day', length: 27 }, times: 1, article: 'CPL 91' },
      },
    },
    ARREST_DECISION_DETAINED: { ...strictDays(7), article: 'CPL 91' },
    ARREST_DECISION: {
      ...days(15),
      article: 'CPL 91, 检察规则 282',
      extensions: { MAJOR_AND_COMPLEX: { most: { unit: 'day', length: 5 }, times: 1, article: '检察规则 282' } },
    },
    CUSTODY: {
      ...strictMonths(2),
      ...PSYCHIATRIC,
      article: 'CPL 156',
      extensions: {
        COMPLEX: { most: { unit: 'month', length: 1 }, times: 1, article: 'CPL 156' },
        FOUR_KINDS: { most: { unit: 'month', length: 2 }, times: 1, article: 'CPL 158' },
        TEN_YEARS: { most: { unit: 'month', length: 2 }, times: 1, article: 'CPL 159' },
      },
    },
    OTHER_CRIME_REPORT: { ...days(5), article: 'CPR 151', effectiveFrom: '2020-09-01' },
    BAIL: { ...strictMonths(12), article: 'CPL 79' },
    RESIDENTIAL_SURVEILLANCE: { ...strictMonths(6), article: 'CPL 79' },
    MEASURE_CHANGE: { ...days(3), article: 'CPR 160', effectiveFrom: '2020-09-01' },
  },
);

export const LIBERTY = { ...questioning, ...hold, ...custody };
