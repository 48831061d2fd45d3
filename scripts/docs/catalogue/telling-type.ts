import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { refusalTypeOf } from '#functions/graphql/refusal-types.ts';

/** The type of a code whose refusals say more than the interface. */
export function tellingTypeOf(schema: GraphQLSchema, code: string): GraphQLObjectType | undefined {
  const name = refusalTypeOf(code);
  if (name === 'Refused') return undefined;
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${name} for ${code}`);
  return type;
}
