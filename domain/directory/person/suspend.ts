import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Person } from './person.ts';
import { Persons } from './persons.ts';

export interface SuspendPerson {
  readonly reason: string;
}

/** Takes effect at once: commands under way stand on the person's standing and do not happen. */
export function suspendPerson({ person }: { person: Person }, { reason }: SuspendPerson, _context: Context): Decision {
  if (person.suspended) return accepted({ person: person.id });
  return accepted({ person: person.id }, changed(Persons, person, { type: 'PersonSuspended', reason }));
}
