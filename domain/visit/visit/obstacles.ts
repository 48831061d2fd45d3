import type { Engagement } from '#domain/model/claim.ts';
import { stands } from '#domain/model/claim.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { overlaps } from '#domain/model/time.ts';
import { awayDuring } from '../detainee/absence.ts';
import { certificateOn } from '../entrustment/certificate.ts';
import { refuse } from '../refusals.ts';
import type { Slot } from '../slot/slot.ts';
import type { Company } from './placing.ts';
import type { Visit } from './visit.ts';

/** When it is to be. */
type Session = Pick<Slot, 'centre' | 'date' | 'period'>;

/**
 * Why a visit cannot be in a slot, seats apart. Before verification it says nothing but that, so that nothing is learnt
 * of the person. `moving` is the visit itself, if it has a place already: its own time does not stand in its way.
 */
export function obstacles(
  ground: Company & { readonly slot: Session },
  now: Instant,
  moving?: Visit,
): readonly Refusal[] {
  const { slot, entrustment, lawyer, detainee } = ground;
  if (entrustment?.status !== 'VERIFIED') return [refuse('ENTRUSTMENT_NOT_VERIFIED', { path: ['entrustmentId'] })];
  const path = ['slotId'];
  const refusals: Refusal[] = [];
  if (entrustment.centre !== slot.centre) refusals.push(refuse('OTHER_CENTRE', { path }));
  if (slot.period.from <= now) refusals.push(refuse('SLOT_PAST', { path }));
  if (detainee?.status !== 'DETAINED') refusals.push(refuse('NOT_PRESENT'));
  if (certificateOn(lawyer, slot.date) === undefined) refusals.push(refuse('CERTIFICATE_EXPIRED', { path }));
  if (lawyer?.suspended) refusals.push(refuse('LAWYER_SUSPENDED'));
  const inTheWay = among(slot, now, moving);
  const busy = ground.lawyerTime.find(inTheWay);
  // Whose visit it is, only who may see it learns: the type that shows it loads it under the row rule.
  if (busy !== undefined) refusals.push(refuse('LAWYER_BUSY', { path, details: { conflicting: busy.owner } }));
  // At court, or with another lawyer: which of the two is not said.
  const away = detainee !== undefined && awayDuring(detainee, slot.period) !== undefined;
  if (away || ground.detaineeTime.some(inTheWay)) refusals.push(refuse('TIME_NOT_AVAILABLE', { path }));
  return refusals;
}

/** Whether the other defender can come too. What stands in their way is not the first one's to know. */
export function accompanies(ground: Company & { readonly slot: Session }, now: Instant, moving?: Visit): boolean {
  const { slot, entrustment, companion, companionLawyer, companionTime = [] } = ground;
  return (
    entrustment?.status === 'VERIFIED' &&
    companion?.status === 'VERIFIED' &&
    companion.detainee === entrustment.detainee &&
    companion.centre === entrustment.centre &&
    companion.lawyer !== entrustment.lawyer &&
    companionLawyer?.suspended === false &&
    certificateOn(companionLawyer, slot.date) !== undefined &&
    !companionTime.some(among(slot, now, moving))
  );
}

/** Whether an engagement stands, and stands in the way. */
function among({ period }: Session, now: Instant, moving: Visit | undefined) {
  return (each: Engagement) => each.owner !== moving?.id && stands(each, now) && overlaps(each, period);
}
