import { within } from '#domain/directory/organ/organ.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Id } from '#domain/model/id.ts';
import { several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { refuse } from '../refusals.ts';
import type { Visit } from '../visit/visit.ts';

/** So many can be named in one go. */
export const MOST_NAMED = 10;

/** The records of those named, each once. */
export function named(personIds: readonly string[] = []) {
  return several(Persons, [...new Set(personIds)].slice(0, MOST_NAMED));
}

export function tooMany(personIds: readonly string[] = []): readonly Refusal[] {
  const crowd = new Set(personIds).size > MOST_NAMED;
  return crowd ? [refuse('TOO_MANY_NAMED', { path: ['personIds'], details: { most: MOST_NAMED } })] : [];
}

/** Those named who serve with the organ complained of. */
export function serving(people: readonly (Person | undefined)[], organ: string): readonly Id<'Person'>[] {
  return people.flatMap((person) => (person?.organ !== undefined && within(person.organ, organ) ? [person.id] : []));
}

/** Those named as having done it who do not serve there; a stranger and nobody are alike. */
export function notServing(people: readonly (Person | undefined)[], organ: string): readonly Refusal[] {
  return people.flatMap((person, i) =>
    serving([person], organ).length > 0 ? [] : [refuse('NOT_OF_THAT_ORGAN', { path: ['personIds', i] })],
  );
}

/** Whoever decided what it is about, as far as papers and visit have kept it. Who cancelled or checked in, neither has. */
export function deciders(entrustment: Entrustment | undefined, visit: Visit | undefined): readonly Id<'Person'>[] {
  const rejectedBy = entrustment !== undefined && 'rejectedBy' in entrustment ? entrustment.rejectedBy : undefined;
  return [rejectedBy, entrustment?.appeal?.decision?.by, visit?.permission?.decided?.by].flatMap((each) => each ?? []);
}
