import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Taken } from './certificate.ts';
import { anothers, exclusive } from './certificate.ts';
import { ownGrant } from './own-grant.ts';
import type { Certificate, Person } from './person.ts';
import { Persons } from './persons.ts';

export interface ChangeCertificate {
  readonly certificate: Certificate;
  readonly reason: string;
}

interface Records {
  readonly person: Person;
  /** Who has the new one's number. */
  readonly taken: Taken;
}

/** Records a lawyer's new certificate: renewed, or of another firm. One that has run out is recorded as it is. */
export function changeCertificate(
  { person, taken }: Records,
  command: ChangeCertificate,
  { actor }: Context,
): Decision {
  const own = ownGrant(person, 'CHANGE_CERTIFICATE', actor);
  if (own !== undefined) return own;
  if (!person.posts.includes('LAWYER')) return refused(refuse('NOT_A_LAWYER', { path: ['personId'] }));
  const { certificate, reason } = command;
  const refusals = anothers(taken, person.id);
  if (refusals.length > 0) return refused(...refusals);
  const event = { type: 'CertificateChanged', certificate: exclusive(certificate), reason } as const;
  return accepted({ person: person.id }, changed(Persons, person, event));
}
