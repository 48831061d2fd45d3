import type { Term } from '#domain/deadline/terms.ts';

/** From presenting the three papers to the lawyer's being in the room. */
export const VISIT_TERM = {
  unit: 'hour',
  length: 48,
  rolls: false,
  article: 'CPL 39, CPR 53',
  effectiveFrom: '2018-10-26',
} as const satisfies Term;
