import type { Term } from '#domain/deadline/terms.ts';
import type { Instant } from '#domain/model/time.ts';
import { HOUR, later } from '#domain/model/time.ts';

/** 21号: what is seized is handed to the custodian within 24 hours. */
const DEPOSIT = { unit: 'hour', length: 24, rolls: false, article: '21号', effectiveFrom: '2015-09-01' } satisfies Term;

/** The first instant at which depositing is late. */
export function depositBy(seizedAt: Instant): Instant {
  return later(seizedAt, DEPOSIT.length * HOUR);
}
