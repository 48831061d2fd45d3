import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Colleagues } from './ending.ts';
import { endings } from './ending.ts';
import type { Person } from './person.ts';
import { Persons } from './persons.ts';

export interface SuspendPerson {
  readonly reason: string;
}

interface Records {
  readonly person: Person;
  readonly colleagues: Colleagues;
}

/**
 * Takes effect at once: commands under way stand on the person's standing and do not happen. What they delegated, or
 * was delegated to them, ends in the same transaction, so that nobody acts a moment longer in a suspended leader's name.
 */
export function suspendPerson({ person, colleagues }: Records, { reason }: SuspendPerson, { now }: Context): Decision {
  if (person.suspended) return accepted({ person: person.id });
  return accepted(
    { person: person.id },
    changed(Persons, person, { type: 'PersonSuspended', reason }),
    ...endings(person, colleagues, 'SUSPENDED', now),
  );
}
