import { days, hours, termsOf } from '../term.ts';

/** A suspect's right to counsel. */
export const DEFENCE = termsOf(
  { article: 'CPR 52, 54', effectiveFrom: '2020-09-01' },
  {
    /** From presenting the three papers to the lawyer's being in the room. */
    VISIT: { ...hours(48), article: 'CPL 39, CPR 53', effectiveFrom: '2018-10-26' },
    VISIT_PERMISSION: { ...days(3), article: 'CPR 52' },
    INTERPRETER_PERMISSION: { ...days(3), article: 'CPR 54' },
    /** In which the centre's leader decides a lawyer's appeal; the law sets no number, and the deploying organ may. */
    ENTRUSTMENT_APPEAL: {
      ...hours(24),
      article: 'CPL 39, CPL 49, product default',
      effectiveFrom: '2026-11-22',
      byDeed: true,
    },
    DUTY_LAWYER_TOLD: { ...hours(24), article: 'CPR 49', byDeed: true },
    /** With an organ that handles cases: the law has no number for it. */
    DUTY_LAWYER_TOLD_BY_HANDLER: { ...hours(24), article: 'CPL 36, product default', byDeed: true },
    LEGAL_AID_FORWARDED: { ...hours(24), article: 'CPR 47' },
    MANDATORY_COUNSEL_NOTIFIED: { ...days(3), article: 'CPR 46' },
  },
);
