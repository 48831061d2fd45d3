import { days, hours, termsOf } from '../term.ts';

/**
 * Rapid response for lawyers' rights (快速联动). The procuratorate's ten days are the law's. For all others the law says
 * "in time" (司发〔2015〕14号 41, 42) and no number: their lengths are the product's default, and the deploying organ's to set.
 */
export const RAPID_RESPONSE = termsOf(
  { article: '司发〔2015〕14号 41, product default', effectiveFrom: '2015-09-16', byDeed: true },
  {
    /** A lawyer stands before the door, or is in danger. */
    RAPID_RESPONSE_URGENT: hours(24),
    RAPID_RESPONSE_ANSWER: days(3),
    /** The organ next above, once the lawyer has turned to it. */
    RAPID_RESPONSE_REVIEW: days(7),
    RAPID_RESPONSE_PROCURATORATE: { ...days(10), article: 'CPL 49, 检察规则 58', effectiveFrom: '2019-12-30' },
    /** In which the lawyer accepts an answer or takes it further. */
    RAPID_RESPONSE_REPLY: days(15),
  },
);
