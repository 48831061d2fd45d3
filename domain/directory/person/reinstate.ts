import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Person } from './person.ts';
import { Persons } from './persons.ts';

export function reinstatePerson({ person }: { person: Person }, _command: unknown, _context: Context): Decision {
  if (!person.suspended) return accepted({ person: person.id });
  return accepted({ person: person.id }, changed(Persons, person, { type: 'PersonReinstated' }));
}
