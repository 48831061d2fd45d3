import type { Engagement } from '#domain/model/claim.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { overlaps } from '#domain/model/time.ts';
import { certificateOn } from '../entrustment/certificate.ts';
import { refuse } from '../refusals.ts';
import type { Ground } from './placing.ts';
import type { Visit } from './visit.ts';

/**
 * Why a visit cannot be in a slot, seats apart. Before verification it says nothing but that, so that nothing is learnt
 * of the person. `moving` is the visit itself, if it is a move: its own time does not stand in its way.
 */
export function obstacles(ground: Ground, now: Instant, moving?: Visit): readonly Refusal[] {
  const { slot, entrustment, lawyer, detainee } = ground;
  if (entrustment?.status !== 'VERIFIED') return [refuse('ENTRUSTMENT_NOT_VERIFIED', { path: ['entrustmentId'] })];
  const path = ['slotId'];
  const engaged = (time: readonly Engagement[]) =>
    time.find((each) => each.owner !== moving?.id && overlaps(each, slot.period));
  const refusals: Refusal[] = [];
  if (entrustment.centre !== slot.centre) refusals.push(refuse('OTHER_CENTRE', { path }));
  if (slot.period.from <= now) refusals.push(refuse('SLOT_PAST', { path }));
  if (detainee?.status !== 'DETAINED') refusals.push(refuse('NOT_PRESENT'));
  if (certificateOn(lawyer, slot.date) === undefined) refusals.push(refuse('CERTIFICATE_EXPIRED', { path }));
  if (lawyer?.suspended) refusals.push(refuse('LAWYER_SUSPENDED'));
  const busy = engaged(ground.lawyerTime);
  // Whose visit it is, only who may see it learns: the type that shows it loads it under the row rule.
  if (busy !== undefined) refusals.push(refuse('LAWYER_BUSY', { path, details: { conflicting: busy.owner } }));
  if (engaged(ground.detaineeTime) !== undefined) refusals.push(refuse('TIME_NOT_AVAILABLE', { path }));
  return refusals;
}
