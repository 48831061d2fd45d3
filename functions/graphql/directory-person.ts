import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { assignPosts } from '#domain/directory/person/assign-posts.ts';
import { changeCertificate } from '#domain/directory/person/change-certificate.ts';
import { delegatePower } from '#domain/directory/person/delegate.ts';
import { colleaguesOf, sharing } from '#domain/directory/person/ending.ts';
import { grantQualification } from '#domain/directory/person/grant-qualification.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { revokeDelegation } from '#domain/directory/person/revoke-delegation.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, one } from '#domain/model/reads.ts';
import type {
  AssignPostsInput,
  ChangeCertificateInput,
  DelegatePowerInput,
  GrantQualificationInput,
  Resolvers,
  RevokeDelegationInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

const edits = 'person';

/** What becomes of people once they are registered. */
export const directoryPerson = {
  Mutation: {
    assignPosts: mutation({
      edits,
      reads: ({ personId, organ }: AssignPostsInput) => ({
        person: one(Persons, personId),
        organ: internal(Organs, organId(organ ?? '')),
      }),
      further: sharing,
      rule: assignPosts,
    }),
    grantQualification: mutation({
      edits,
      reads: ({ personId }: GrantQualificationInput) => ({ person: one(Persons, personId) }),
      rule: grantQualification,
    }),
    changeCertificate: mutation({
      edits,
      reads: ({ personId }: ChangeCertificateInput) => ({ person: one(Persons, personId) }),
      rule: changeCertificate,
    }),
    delegatePower: mutation({
      reads: ({ delegateId }: DelegatePowerInput, { actor }: Asked) => ({
        leader: one(Persons, actor.id),
        delegate: one(Persons, delegateId),
      }),
      rule: delegatePower,
    }),
    revokeDelegation: mutation({
      reads: (_input: RevokeDelegationInput, { actor }: Asked) => ({ leader: one(Persons, actor.id) }),
      further: ({ leader }: { leader: Person }, _input: RevokeDelegationInput, { now }: Asked) => ({
        colleagues: colleaguesOf(leader, now),
      }),
      rule: revokeDelegation,
    }),
  },
} satisfies Resolvers;
