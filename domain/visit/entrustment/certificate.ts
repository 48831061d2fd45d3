import type { Certificate, Person } from '#domain/directory/person/person.ts';
import type { LocalDate } from '#domain/model/time.ts';

/** A lawyer's practising certificate, if it is valid on a day; its last day counts. */
export function certificateOn(lawyer: Person | undefined, day: LocalDate): Certificate | undefined {
  const certificate = lawyer?.certificate;
  return certificate !== undefined && day <= certificate.validUntil ? certificate : undefined;
}
