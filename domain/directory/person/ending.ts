import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import type { ReadOf } from '#domain/model/reads.ts';
import { several } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { inForce } from './delegation.ts';
import type { Person } from './person.ts';
import type { DelegationEnd } from './person-event.ts';
import { Persons } from './persons.ts';

/** Those with whom a person shares a delegation, as far as they are there. */
export type Colleagues = readonly (Person | undefined)[];

/** The other records of a person's delegations: what ends on one ends on both. */
export function colleaguesOf({ delegatedTo, delegatedBy }: Person, now: Instant): ReadOf<Colleagues> {
  const shared = [delegatedTo, delegatedBy].filter((delegation) => inForce(delegation, now));
  return several(
    Persons,
    shared.map(({ person }) => person),
  );
}

/** What a command reads that may end the delegations of the person it is about. */
export const sharing = ({ person }: { readonly person: Person }, _command: unknown, { now }: Asked) => ({
  colleagues: colleaguesOf(person, now),
});

/** Ends a person's delegations: the one they gave, the one they received, or both, each on both records. */
export function endings(
  person: Person,
  colleagues: Colleagues,
  end: DelegationEnd,
  now: Instant,
  { given = true, received = true } = {},
): readonly Change[] {
  return [
    ...(given ? withdrawn(person, colleagues, end, now) : []),
    ...(received ? ended(person, colleagues, end, now) : []),
  ];
}

function withdrawn(person: Person, colleagues: Colleagues, end: DelegationEnd, now: Instant): readonly Change[] {
  const { id, delegatedTo } = person;
  if (!inForce(delegatedTo, now)) return [];
  const delegate = colleagues.find((colleague) => colleague?.id === delegatedTo.person);
  return [
    changed(Persons, person, { type: 'DelegationWithdrawn', to: delegatedTo.person, end }),
    ...(delegate?.delegatedBy?.person === id
      ? [changed(Persons, delegate, { type: 'DelegationEnded', by: id, end })]
      : []),
  ];
}

function ended(person: Person, colleagues: Colleagues, end: DelegationEnd, now: Instant): readonly Change[] {
  const { id, delegatedBy } = person;
  if (!inForce(delegatedBy, now)) return [];
  const leader = colleagues.find((colleague) => colleague?.id === delegatedBy.person);
  return [
    changed(Persons, person, { type: 'DelegationEnded', by: delegatedBy.person, end }),
    ...(leader?.delegatedTo?.person === id
      ? [changed(Persons, leader, { type: 'DelegationWithdrawn', to: id, end })]
      : []),
  ];
}
