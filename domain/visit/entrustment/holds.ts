import { firmName } from '#domain/directory/person/firm.ts';
import type { Fact } from '#domain/model/aggregate.ts';
import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Entrustment } from './entrustment.ts';

/** CPL 33: one or two defenders. */
export const DEFENDERS = 2;

/** The place of one of a person's two defenders, counted from 1. */
export function placeOf(detainee: string, place: number): UniqueClaim {
  return unique(`Defender_${detainee}_${place}`);
}

/** Both of them, in order. */
export function placesOf(detainee: string): readonly UniqueClaim[] {
  return Array.from({ length: DEFENDERS }, (_, i) => placeOf(detainee, i + 1));
}

/** One lawyer defends one person once. */
export function defenceOf(lawyer: Id<'Person'>, detainee: Id<'Detainee'>): UniqueClaim {
  return unique(`Defence_${lawyer}_${detainee}`);
}

/** CPR 43: one lawyer defends one suspect of a case. */
export function caseDefenceOf(lawyer: Id<'Person'>, caseId: Id<'Case'>): UniqueClaim {
  return unique(`CaseDefence_${lawyer}_${caseId}`);
}

export function claims(entrustment: Entrustment): readonly Claim[] {
  if (entrustment.status !== 'VERIFIED') return [];
  const { lawyer, detainee, place, caseId } = entrustment;
  return [
    placeOf(detainee, place),
    defenceOf(lawyer, detainee),
    ...(caseId === undefined ? [] : [caseDefenceOf(lawyer, caseId)]),
  ];
}

export function lists(entrustment: Entrustment): readonly Listing[] {
  const { status, lawyer, firm, firmLeft, centre, organ, presentedAt, dueBy, appeal } = entrustment;
  return [
    { list: 'entrustmentsOfLawyer', key: lawyer, sort: presentedAt },
    ...(firmLeft ? [] : [{ list: 'entrustmentsOfFirm', key: firmName(firm), sort: presentedAt }]),
    ...(status === 'VERIFIED'
      ? [{ list: 'entrustmentsOfDetainee', key: entrustment.detainee, sort: presentedAt }]
      : []),
    ...(status === 'APPEALED' && appeal !== undefined ? [{ list: 'appealsOfOrgan', key: organ, sort: appeal.at }] : []),
    ...(status === 'PRESENTED' ? [{ list: 'papersToVerify', key: centre, sort: dueBy }] : []),
  ];
}

export function facts({ status }: Entrustment): Readonly<Record<string, Fact>> {
  return { verified: status === 'VERIFIED', rejected: status === 'REJECTED' };
}
