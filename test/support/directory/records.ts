import type { Organ } from '#domain/directory/organ/organ.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { aPerson, BUREAU, STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';

export const anAdministrator = (changes: Partial<Person> = {}) =>
  aPerson({ id: 'Person_zhou', name: '周管理', posts: ['ADMINISTRATOR'], organ: BUREAU, ...changes });

/** An officer of the same station as officer Wang and leader Zhao. */
export const aColleague = (changes: Partial<Person> = {}) => aPerson({ id: 'Person_li', name: '李警官', ...changes });

export function anOrgan(changes: Partial<Organ> = {}): Organ {
  const code = changes.code ?? STATION;
  return { id: organId(code), code, name: '湖滨派出所', kind: 'POLICE_STATION', ...changes };
}

/** A person after a decision; as they were, if it does not touch them. What is refused on record counts too. */
export const personAfter = (person: Person, decision: Decision): Person => after(Persons, person, decision);

/** An organ after a decision that is expected to be accepted. */
export function organAfter(organ: Organ, decision: Decision): Organ {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return after(Organs, organ, decision);
}

function after<State extends { readonly id: Id }>(
  aggregate: Aggregate<string, State & { readonly id: Id<string> }, never>,
  state: State,
  decision: Decision,
): State {
  const changes = decision.accepted ? decision.changes : decision.recorded;
  const events = changes.flatMap((change) => ('events' in change && change.id === state.id ? change.events : []));
  return events.length === 0 ? state : fold(aggregate as never, state as never, events as never);
}
