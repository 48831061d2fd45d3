import { days, hours, strictDays, strictMonths, termsOf, workdays } from '../term.ts';

/** 公通字〔2015〕21号, on case property. */
const custody = termsOf(
  { article: '21号', effectiveFrom: '2015-09-01' },
  {
    PROPERTY_DEPOSIT: { ...hours(24), article: '21号, APR 190' },
    PROPERTY_KEPT_ELSEWHERE_REPORT: hours(24),
    CHECK_OUT_RETURN: hours(24),
    UNRELATED_CRIMINAL_RELEASE: { ...days(3), article: 'CPL 145', effectiveFrom: '2018-10-26' },
    UNRELATED_ADMINISTRATIVE_RELEASE: { ...hours(0), article: 'APR 115, PSAPL 105', effectiveFrom: '2026-01-01' },
    ADVANCE_PRESERVATION: { ...workdays(7), article: 'APL 56, 85', effectiveFrom: '2021-07-15' },
  },
);

/** They lapse by themselves, so a last day does not move: the stricter reading. */
const freezing = termsOf(
  { article: 'CPR 239 to 245', effectiveFrom: '2020-09-01' },
  {
    ADMINISTRATIVE_SEIZURE: {
      ...strictDays(30),
      article: 'APR 112',
      effectiveFrom: '2020-08-06',
      pauses: ['APPRAISAL'],
      extensions: { COMPLEX: { most: { unit: 'day', length: 30 }, times: 1, article: 'APR 112' } },
    },
    FREEZING_FUNDS: strictMonths(6),
    FREEZING_FUNDS_MAJOR: strictMonths(12),
    FREEZING_SECURITIES: strictMonths(24),
    FREEZING_EQUITY: strictMonths(6),
  },
);

export const PROPERTY = { ...custody, ...freezing };
