import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Person } from '#domain/directory/person/person.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { later, shanghaiDay } from '#domain/model/time.ts';
import { awayDuring } from '../detainee/absence.ts';
import { certificateOn } from '../entrustment/certificate.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { refuse } from '../refusals.ts';
import { ENTRY_BEFORE, minutes } from './arrival-terms.ts';
import { running } from './clocks.ts';
import { coversVisit } from './permission.ts';
import type { Company } from './placing.ts';
import type { Visit } from './visit.ts';

/** Why a lawyer cannot be let in now: it is not the time, or what the booking stood on no longer holds on the day. */
export function barred(visit: Visit, company: Company, now: Instant): readonly Refusal[] {
  const { period, centre } = visit;
  const { entrustment, lawyer } = company;
  const refusals: Refusal[] = [];
  if (now < opens(visit)) {
    refusals.push(refuse('ENTRY_TOO_EARLY', { details: { minutes: ENTRY_BEFORE } }));
  }
  if (now >= period.to) refusals.push(refuse('SESSION_OVER'));
  if (entrustment?.status !== 'VERIFIED') refusals.push(refuse('ENTRUSTMENT_NOT_VERIFIED'));
  if (!isHere(company, centre, now)) refusals.push(refuse('NOT_PRESENT'));
  if (needsPermission(visit, company)) refusals.push(refuse('PERMISSION_NEEDED'));
  if (certificateOn(lawyer, shanghaiDay(now)) === undefined) refusals.push(refuse('CERTIFICATE_EXPIRED'));
  if (lawyer?.suspended) refusals.push(refuse('LAWYER_SUSPENDED'));
  return refusals;
}

/** From when on a lawyer is let in. */
export function opens({ period }: Pick<Visit, 'period'>): Instant {
  return later(period.from, -minutes(ENTRY_BEFORE));
}

/** What was booked before the department's notice stands as it is, and nobody need be told that nothing has changed. */
function needsPermission({ placedAt = '', permission }: Visit, { detainee }: Company): boolean {
  const since = detainee?.restriction?.since;
  return since !== undefined && placedAt > since && !coversVisit(permission);
}

function isHere({ detainee }: Company, centre: Visit['centre'], now: Instant): boolean {
  if (detainee?.status !== 'DETAINED' || detainee.centre !== centre) return false;
  return awayDuring(detainee, { from: now, to: later(now, 1) }) === undefined;
}

/** Whether the other defender can be let in with them. */
export function enters(papers: Entrustment | undefined, lawyer: Person | undefined, now: Instant): boolean {
  return (
    papers?.status === 'VERIFIED' &&
    lawyer?.suspended === false &&
    certificateOn(lawyer, shanghaiDay(now)) !== undefined
  );
}

/** The lawyer is in the room: that is what the 48 hours ask for (CPL 39), from the papers as from a permission. */
export function met(clocks: readonly (Deadline | undefined)[], now: Instant): readonly Change[] {
  return running(clocks).flatMap((clock) => meetDeadline(clock, now));
}
