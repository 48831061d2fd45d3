import type { Holding, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { ReadOf } from '#domain/model/reads.ts';
import { holdings } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { sha256 } from '#domain/model/sha256.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Certificate, Person } from './person.ts';

/** Who has a certificate's number, if anybody has: what a rule reads that records one. */
export type Taken = readonly (Holding | undefined)[];

/** A certificate's number is one person's. It tells who somebody is, so that only its digest stands in the key. */
export function certificateNumber({ number }: Pick<Certificate, 'number'>): UniqueClaim {
  return unique(`Certificate_${sha256(`practising certificate ${number}`)}`);
}

export function takenOf(certificate: Pick<Certificate, 'number'> | undefined): ReadOf<Taken> {
  return holdings(certificate === undefined ? [] : [certificateNumber(certificate)]);
}

export function anothers(taken: Taken, owner: Id<'Person'>): readonly Refusal[] {
  const held = taken.some((holding) => holding !== undefined && holding.owner !== owner);
  return held ? [refuse('CERTIFICATE_TAKEN', { path: ['certificate', 'number'] })] : [];
}

/** A certificate as it is recorded from now on: its number is claimed. */
export function exclusive(certificate: Certificate): Certificate {
  return { ...certificate, exclusive: true };
}

/** Whether a lawyer's practice is suspended on a day. */
export function stoppedOn({ practiceSuspension }: Person, day: LocalDate): boolean {
  if (practiceSuspension === undefined || day < practiceSuspension.from) return false;
  return practiceSuspension.until === undefined || day <= practiceSuspension.until;
}
