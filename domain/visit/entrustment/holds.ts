import type { Fact } from '#domain/model/aggregate.ts';
import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Entrustment } from './entrustment.ts';

/** CPL 33: one or two defenders. */
export const DEFENDERS = 2;

/** The place of one of a person's two defenders, counted from 1. */
export function placeOf(detainee: Id<'Detainee'>, place: number): UniqueClaim {
  return unique(`Defender_${detainee}_${place}`);
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

export function lists({ status, lawyer, centre, presentedAt, dueBy }: Entrustment): readonly Listing[] {
  return [
    { list: 'entrustmentsOfLawyer', key: lawyer, sort: presentedAt },
    ...(status === 'PRESENTED' ? [{ list: 'papersToVerify', key: centre, sort: dueBy }] : []),
  ];
}

export function facts({ status }: Entrustment): Readonly<Record<string, Fact>> {
  return { verified: status === 'VERIFIED' };
}
