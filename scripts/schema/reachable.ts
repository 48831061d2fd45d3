import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';

/** Names of the types that an operation can still come upon once some parts are gone. */
export function reachableWithout(schema: GraphQLSchema, isGone: (coordinate: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting: GraphQLNamedType[] = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    waiting.push(...neighbours(schema, type, isGone));
  }
  return seen;
}

function neighbours(schema: GraphQLSchema, type: GraphQLNamedType, isGone: (coordinate: string) => boolean) {
  const stays = (...names: readonly string[]) => !isGone([type.name, ...names].join('.'));
  if (isUnionType(type)) return [...type.getTypes()];
  if (isInputObjectType(type))
    return Object.values(type.getFields())
      .filter(({ name }) => stays(name))
      .map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields()).filter(({ name }) => stays(name));
  return [
    ...fields.map((field) => getNamedType(field.type)),
    ...fields.flatMap(({ name, args }) =>
      args.filter((arg) => stays(name, arg.name)).map((arg) => getNamedType(arg.type)),
    ),
    ...type.getInterfaces(),
    ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : []),
  ];
}
