import type { Person } from './person.ts';
import type { PersonEvent } from './person-event.ts';

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
    case 'PostsAssigned': {
      const { organ: _, ...rest } = state;
      return { ...rest, posts: event.posts, ...(event.organ === undefined ? {} : { organ: event.organ }) };
    }
    case 'QualificationGranted':
      return { ...state, qualification: event.level, qualificationValidUntil: event.validUntil };
    case 'CertificateChanged':
      return { ...state, certificate: event.certificate };
    case 'OwnGrantAttempted':
      return state;
    case 'DelegationGiven':
      return { ...state, delegatedTo: { person: event.to, until: event.until } };
    case 'DelegationReceived':
      return { ...state, delegatedBy: { person: event.by, until: event.until } };
    case 'DelegationWithdrawn': {
      const { delegatedTo: _, ...rest } = state;
      return rest;
    }
    case 'DelegationEnded': {
      const { delegatedBy: _, ...rest } = state;
      return rest;
    }
  }
}
