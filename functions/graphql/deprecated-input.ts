import type { GraphQLInputObjectType, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

/** Whether something's removal is announced; an empty reason announces it as well. */
export const isDeprecated = ({ deprecationReason }: { deprecationReason?: string | null | undefined }): boolean =>
  typeof deprecationReason === 'string';

/** The names of the input types in whose values something deprecated may stand, however deep. */
export function typesWithDeprecations(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap());
  const found = new Set<string>();
  const holds = (type: GraphQLNamedType): boolean => {
    if (isEnumType(type)) return type.getValues().some(isDeprecated);
    if (!isInputObjectType(type)) return false;
    return Object.values(type.getFields()).some(
      (field) => isDeprecated(field) || found.has(getNamedType(field.type).name),
    );
  };
  // Input types may hold each other in circles: until a round finds nothing new.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const type of types) if (holds(type)) found.add(type.name);
  }
  return found;
}

/**
 * The coordinates of what is deprecated in a variable's value: names of the schema, never of the value. The value need
 * not have been checked yet.
 */
export function* deprecatedIn(type: GraphQLInputType, value: unknown): Generator<string> {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    // A single value stands for a list of one (GraphQL, 3.11).
    for (const item of Array.isArray(value) ? value : [value]) yield* deprecatedIn(bare.ofType, item);
  } else if (isEnumType(bare)) {
    const known = typeof value === 'string' ? bare.getValue(value) : undefined;
    if (known && isDeprecated(known)) yield `${bare.name}.${known.name}`;
  } else if (isInputObjectType(bare) && typeof value === 'object' && value !== null) {
    yield* deprecatedAmong(bare, new Map(Object.entries(value)));
  }
}

function* deprecatedAmong(type: GraphQLInputObjectType, sent: ReadonlyMap<string, unknown>): Generator<string> {
  for (const field of Object.values(type.getFields())) {
    if (!sent.has(field.name)) continue;
    if (isDeprecated(field)) yield `${type.name}.${field.name}`;
    yield* deprecatedIn(field.type, sent.get(field.name));
  }
}
