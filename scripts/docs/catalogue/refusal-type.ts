import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isInterfaceType } from 'graphql';

/** The type of a code whose refusals say more than the interface: it names its codes itself, in its field `code`. */
export function refusalTypeOf(schema: GraphQLSchema, code: string): GraphQLObjectType | undefined {
  const common = schema.getType('Refusal');
  if (!isInterfaceType(common)) return undefined;
  return schema
    .getPossibleTypes(common)
    .find((type) => (type.getFields().code?.description ?? '').match(/[A-Z_]+/g)?.includes(code));
}
