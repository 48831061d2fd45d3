import { days, hours, months, termsOf, workdays } from '../term.ts';

/** Appraisal and hearing are not counted in an administrative case. */
const EXCLUDED = ['APPRAISAL', 'HEARING'] as const;

const administrative = termsOf(
  { article: 'APL 60', effectiveFrom: '2021-07-15' },
  {
    PUBLIC_SECURITY_CASE: {
      ...days(30),
      article: 'PSAPL 118',
      effectiveFrom: '2026-01-01',
      pauses: EXCLUDED,
      extensions: {
        NEXT_ABOVE: {
          most: { unit: 'day', length: 30 },
          times: 2,
          article: 'PSAPL 118',
          approval: 'DEADLINE_EXTENSION_NEXT_ABOVE',
        },
      },
    },
    ADMINISTRATIVE_CASE: { ...days(90), pauses: EXCLUDED },
    FAST_TRACK: { ...hours(48), article: 'APR 47', effectiveFrom: '2020-08-06' },
    ON_THE_SPOT_REPORT: { ...hours(24), article: 'PSAPL 119, 120', effectiveFrom: '2026-01-01' },
    /** APL 85: terms of two, three, five and seven days are workdays. */
    HEARING_REQUEST: { ...workdays(5), article: 'APL 64' },
    PUBLICATION_WITHDRAWAL: { ...workdays(3), article: 'APL 48' },
  },
);

const criminal = termsOf(
  { article: 'CPL 175', effectiveFrom: '2018-10-26' },
  {
    /** Twice at most: each is a term of its own. */
    SUPPLEMENTARY_INVESTIGATION: { ...months(1), pauses: ['PSYCHIATRIC_APPRAISAL'] },
    WITHDRAWAL_NOTICE: { ...days(3), article: 'CPR 187', effectiveFrom: '2020-09-01' },
    NON_ARREST_DISPUTE: { ...days(5), article: 'CPR 141', effectiveFrom: '2020-09-01' },
    NON_PROSECUTION_DISPUTE: { ...days(7), article: 'CPR 294', effectiveFrom: '2020-09-01' },
  },
);

export const HANDLING = { ...administrative, ...criminal };
