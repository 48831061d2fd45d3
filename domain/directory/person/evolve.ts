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
      const { organ: _organ, firm: _firm, ...rest } = state;
      return {
        ...rest,
        posts: event.posts,
        ...(event.organ === undefined ? {} : { organ: event.organ }),
        ...(event.firm === undefined ? {} : { firm: event.firm }),
      };
    }
    case 'QualificationGranted':
      return { ...state, qualification: event.level, qualificationValidUntil: event.validUntil };
    case 'CertificateChanged':
      return { ...state, certificate: event.certificate };
    case 'PracticeSuspended': {
      const { from, until } = event;
      return { ...state, practiceSuspension: { from, ...(until === undefined ? {} : { until }) } };
    }
    case 'PracticeReinstated': {
      const { practiceSuspension: _, ...rest } = state;
      return rest;
    }
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
