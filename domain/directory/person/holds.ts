import type { Fact } from '#domain/model/aggregate.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Person } from './person.ts';
import { standingOf } from './person.ts';

export function lists({ id, organ, posts }: Person): readonly Listing[] {
  if (organ === undefined) return [];
  return [
    { list: 'personsOfOrgan', key: organ, sort: id },
    ...posts.map((post) => ({ list: 'personsOfPost', key: `${organ}-${post}`, sort: id })),
  ];
}

/** Everything a person does stands on their standing, so it is a gate: their own commands do not contend for it. */
export function facts(person: Person): Readonly<Record<string, Fact>> {
  return { standing: standingOf(person) };
}
