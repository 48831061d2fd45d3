import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { assignPosts } from '#domain/directory/person/assign-posts.ts';
import { takenOf } from '#domain/directory/person/certificate.ts';
import { changeCertificate } from '#domain/directory/person/change-certificate.ts';
import { delegatePower } from '#domain/directory/person/delegate.ts';
import { colleaguesOf, sharing } from '#domain/directory/person/ending.ts';
import { grantQualification } from '#domain/directory/person/grant-qualification.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { revokeDelegation } from '#domain/directory/person/revoke-delegation.ts';
import { reinstatePractice, suspendPractice } from '#domain/directory/person/suspend-practice.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, one } from '#domain/model/reads.ts';
import type {
  AssignPostsInput,
  ChangeCertificateInput,
  DelegatePowerInput,
  GrantQualificationInput,
  ReinstatePracticeInput,
  Resolvers,
  RevokeDelegationInput,
  SuspendPracticeInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

const edits = 'person';

/** What becomes of people once they are registered. */
export const directoryPerson = {
  Mutation: {
    assignPosts: mutation({
      edits,
      reads: ({ personId, organ, certificate }: AssignPostsInput) => ({
        person: one(Persons, personId),
        organ: internal(Organs, organId(organ ?? '')),
        taken: takenOf(certificate),
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
      reads: ({ personId, certificate }: ChangeCertificateInput) => ({
        person: one(Persons, personId),
        taken: takenOf(certificate),
      }),
      rule: changeCertificate,
    }),
    suspendPractice: mutation({
      edits,
      reads: ({ personId }: SuspendPracticeInput) => ({ person: one(Persons, personId) }),
      rule: suspendPractice,
    }),
    reinstatePractice: mutation({
      edits,
      reads: ({ personId }: ReinstatePracticeInput) => ({ person: one(Persons, personId) }),
      rule: reinstatePractice,
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
