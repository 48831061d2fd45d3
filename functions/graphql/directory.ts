import { allAbove, nextAbove, organId, provinceOf, stemOf, within } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { registerOrgan } from '#domain/directory/organ/register.ts';
import { takenOf } from '#domain/directory/person/certificate.ts';
import { inForce } from '#domain/directory/person/delegation.ts';
import { sharing } from '#domain/directory/person/ending.ts';
import { personId, validQualification } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { registerPerson } from '#domain/directory/person/register.ts';
import { reinstatePerson } from '#domain/directory/person/reinstate.ts';
import { suspendPerson } from '#domain/directory/person/suspend.ts';
import { has } from '#domain/model/actor.ts';
import { internal, one, several } from '#domain/model/reads.ts';
import { connection } from './connection.ts';
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
    organs: (_parent, { root, ...args }, { reader, actor }) => {
      const top = root ?? actor.organ;
      if (top === undefined) return connection([], false, undefined);
      return reader.page(Organs, { list: 'organs', key: provinceOf(top) }, args, { prefix: stemOf(top) });
    },
    lawyersOfFirm: (_parent, args, { reader, actor: { firm } }) =>
      firm === undefined
        ? connection([], false, undefined)
        : reader.page(Persons, { list: 'lawyersOfFirm', key: firm }, args),
  },
  Mutation: {
    registerOrgan: mutation({
      reads: ({ code }: RegisterOrganInput) => ({
        existing: internal(Organs, organId(code)),
        above: several(Organs, allAbove(code).map(organId)),
      }),
      rule: registerOrgan,
    }),
    registerPerson: mutation({
      reads: ({ subject, organ, certificate }: RegisterPersonInput) => ({
        existing: internal(Persons, personId(subject)),
        organ: internal(Organs, organId(organ ?? '')),
        taken: takenOf(certificate),
      }),
      rule: registerPerson,
    }),
    suspendPerson: mutation({
      edits: 'person',
      reads: ({ personId }: SuspendPersonInput) => ({ person: one(Persons, personId) }),
      further: sharing,
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
    onBehalfOf: ({ onBehalfOf }, _args, { reader }) =>
      onBehalfOf === undefined ? null : reader.load(Persons, onBehalfOf),
  },
  Organ: {
    status: ({ status }) => status ?? 'OPEN',
    parent: ({ code }, _args, { reader }) => {
      const above = nextAbove(code);
      return above === undefined ? null : reader.load(Organs, organId(above));
    },
    children: ({ code }, args, { reader }) => reader.page(Organs, { list: 'organsBelow', key: code }, args),
    // Row rules would hide every person of another organ, but not how many there are.
    persons: ({ code }, { post, ...args }, { reader, actor }) => {
      const known = has(actor, 'ADMINISTRATOR') || (actor.organ !== undefined && within(code, actor.organ));
      if (!known) return connection([], false, undefined);
      const list = post ? { list: 'personsOfPost', key: `${code}-${post}` } : { list: 'personsOfOrgan', key: code };
      return reader.page(Persons, list, args);
    },
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  Person: {
    organ: ({ organ }, _args, { reader }) => (organ === undefined ? null : reader.load(Organs, organId(organ))),
    qualification: (person, _args, { world }) => validQualification(person, world.now()) ?? null,
    delegatedTo: ({ delegatedTo }, _args, { world }) => (inForce(delegatedTo, world.now()) ? delegatedTo : null),
    delegatedBy: ({ delegatedBy }, _args, { world }) => (inForce(delegatedBy, world.now()) ? delegatedBy : null),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  Delegation: {
    person: ({ person }, _args, { reader }) => reader.load(Persons, person),
  },
} satisfies Resolvers;
