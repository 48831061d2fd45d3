import type { Actor } from '#domain/model/actor.ts';
import type { Decision } from '#domain/model/decision.ts';
import { changed, refusedOnRecord } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Person } from './person.ts';
import type { Grant } from './person-event.ts';
import { Persons } from './persons.ts';

/** Nobody approves their own work: what an administrator tries to grant to themselves is refused, and on record. */
export function ownGrant(person: Person, grant: Grant, { id }: Actor): Decision | undefined {
  if (person.id !== id) return undefined;
  return refusedOnRecord(
    refuse('OWN_GRANT', { path: ['personId'] }),
    changed(Persons, person, { type: 'OwnGrantAttempted', grant }),
  );
}
