import { days, hours, termsOf } from '../term.ts';

/** 公通字〔2015〕32号, on accepting and filing cases. */
const review = termsOf(
  { article: '32号', effectiveFrom: '2015-11-04' },
  {
    FILING_CRIMINAL: days(3),
    FILING_CRIMINAL_FACTS_TO_VERIFY: days(7),
    /** Major and complex, with the approval of the county-level organ. */
    FILING_CRIMINAL_MAJOR: days(30),
    FILING_ADMINISTRATIVE: hours(24),
    FILING_ADMINISTRATIVE_COMPLEX: days(3),
    FILING_PUBLIC_SECURITY: { ...hours(0), article: 'PSAPL 90', effectiveFrom: '2026-01-01' },
  },
);

/** CPR 179: each decision may be put off once, told in writing. */
const onceMore = {
  POSTPONED: { most: { unit: 'day', length: 30 }, times: 1, article: 'CPR 179', approval: 'DEADLINE_EXTENSION' },
} as const;

/** 公安机关办理刑事案件程序规定 (2020). */
const around = termsOf(
  { article: 'CPR 179', effectiveFrom: '2020-09-01' },
  {
    JURISDICTION_TRANSFER: { ...hours(24), article: 'CPR 175' },
    REFERRAL_REVIEW: { ...days(3), article: 'CPR 180' },
    REFERRAL_PAPERS_NOTICE: { ...hours(24), article: 'CPR 180' },
    REFERRAL_PAPERS_SUPPLY: { ...days(3), article: 'CPR 180' },
    NON_FILING_NOTICE: { ...days(3), article: 'CPR 178' },
    NON_FILING_RECONSIDERATION_REQUEST: days(7),
    NON_FILING_RECONSIDERATION_DECISION: { ...days(30), extensions: onceMore },
    NON_FILING_REVIEW_REQUEST: days(7),
    NON_FILING_REVIEW_DECISION: { ...days(30), extensions: onceMore },
    NON_FILING_EXPLANATION: { ...days(7), article: 'CPR 182' },
    FILING_ON_NOTICE: { ...days(15), article: 'CPR 182' },
  },
);

export const FILING = { ...review, ...around };
