import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';

interface Part {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** Every deprecated part of a schema: its coordinate (`Case.kind`, `Query.cases.organ`, `CaseKind.CRIMINAL`) → the reason. */
export function deprecationsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const parts = partsOf(schema);
  return new Map(
    parts.flatMap(([coordinate, { deprecationReason: reason }]) => (reason ? [[coordinate, reason]] : [])),
  );
}

/** Every part that can be deprecated, by its coordinate. */
export const partsOf = (schema: GraphQLSchema): ReadonlyArray<readonly [string, Part]> =>
  Object.values(schema.getTypeMap()).flatMap((type) => (isIntrospectionType(type) ? [] : partsOfType(type)));

function partsOfType(type: GraphQLNamedType): ReadonlyArray<readonly [string, Part]> {
  const named = (owner: string) => (part: Part) => [`${owner}.${part.name}`, part] as const;
  if (isEnumType(type)) return type.getValues().map(named(type.name));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(named(type.name));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    named(type.name)(field),
    ...field.args.map(named(`${type.name}.${field.name}`)),
  ]);
}
