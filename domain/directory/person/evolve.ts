import type { Person, PersonEvent } from './person.ts';

export function evolve(state: Person | undefined, event: PersonEvent): Person {
  if (event.type === 'PersonRegistered') {
    const { type: _, ...person } = event;
    return { ...person, suspended: false };
  }
  if (state === undefined) throw new Error(`${event.type} before PersonRegistered`);
  switch (event.type) {
    case 'PersonSuspended':
      return { ...state, suspended: true };
    case 'PersonReinstated':
      return { ...state, suspended: false };
  }
}
