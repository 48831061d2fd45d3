import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { registerOrgan } from '#domain/directory/organ/register.ts';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { registerPerson } from '#domain/directory/person/register.ts';
import { reinstatePerson } from '#domain/directory/person/reinstate.ts';
import { suspendPerson } from '#domain/directory/person/suspend.ts';
import { internal, one } from '#domain/model/reads.ts';
import type {
  RegisterOrganInput,
  RegisterPersonInput,
  ReinstatePersonInput,
  Resolvers,
  SuspendPersonInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

export const directory = {
  Query: {
    viewer: (_parent, _args, { actor }) => actor,
    organ: (_parent, { code }, { reader }) => reader.load(Organs, organId(code)),
  },
  Mutation: {
    registerOrgan: mutation({
      reads: ({ code }: RegisterOrganInput) => ({ existing: internal(Organs, organId(code)) }),
      rule: registerOrgan,
    }),
    registerPerson: mutation({
      reads: ({ subject, organ }: RegisterPersonInput) => ({
        existing: internal(Persons, personId(subject)),
        organ: internal(Organs, organId(organ ?? '')),
      }),
      rule: registerPerson,
    }),
    suspendPerson: mutation({
      edits: 'person',
      reads: ({ personId }: SuspendPersonInput) => ({ person: one(Persons, personId) }),
      rule: suspendPerson,
    }),
    reinstatePerson: mutation({
      edits: 'person',
      reads: ({ personId }: ReinstatePersonInput) => ({ person: one(Persons, personId) }),
      rule: reinstatePerson,
    }),
  },
  Viewer: {
    person: ({ id }, _args, { reader }) => reader.load(Persons, id),
  },
  Person: {
    organ: ({ organ }, _args, { reader }) => (organ === undefined ? null : reader.load(Organs, organId(organ))),
  },
} satisfies Resolvers;
