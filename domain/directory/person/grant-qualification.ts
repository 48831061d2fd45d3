import type { Qualification } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { ownGrant } from './own-grant.ts';
import type { Person } from './person.ts';
import { Persons } from './persons.ts';

export interface GrantQualification {
  readonly level: Qualification;
  /** The last day on which it is valid. */
  readonly validUntil: LocalDate;
  readonly reason: string;
}

interface Records {
  readonly person: Person;
}

/** Records that somebody passed the qualification examination, and until when that counts (公安机关人民警察执法资格等级考试办法). */
export function grantQualification({ person }: Records, command: GrantQualification, context: Context): Decision {
  const own = ownGrant(person, 'GRANT_QUALIFICATION', context.actor);
  if (own !== undefined) return own;
  const { level, validUntil, reason } = command;
  if (validUntil < shanghaiDay(context.now)) return refused(refuse('VALIDITY_PAST', { path: ['validUntil'] }));
  const event = { type: 'QualificationGranted', level, validUntil, reason } as const;
  return accepted({ person: person.id }, changed(Persons, person, event));
}
