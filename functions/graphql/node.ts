import { Persons } from '#domain/directory/person/persons.ts';
import { kindOf } from '#domain/model/id.ts';
import { admits } from './access.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { nodes } from './nodes.ts';

export const node = {
  Query: {
    // A type that is not for this actor is told like an absent record: null, and nothing is read.
    node: (_parent, { id }, { actor, reader }, { schema }) => {
      const aggregate = nodes.get(kindOf(id as `_${string}`));
      const type = aggregate && schema.getType(aggregate.kind);
      return aggregate && type && admits(schema, type, actor) ? reader.load(aggregate, id) : null;
    },
  },
  Node: { __resolveType: ({ id }) => kindOf(id) as 'Organ' },
  Event: {
    position: ({ position }) => position ?? null,
    type: ({ event }) => event.type,
    by: ({ by }, _, { reader }) => reader.load(Persons, by),
    onBehalfOf: ({ onBehalfOf }, _, { reader }) => (onBehalfOf === undefined ? null : reader.load(Persons, onBehalfOf)),
  },
} satisfies Resolvers;
