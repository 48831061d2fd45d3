import type { GraphQLField, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, getNamedType, getNullableType, isInputObjectType, isObjectType } from 'graphql';
import type { Actor } from '#domain/model/actor.ts';
import type { Details } from '#domain/model/refusal.ts';
import { admits } from '#functions/graphql/access.ts';
import type { GraphContext } from '#functions/graphql/context.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { demands } from './demand.ts';
import { demandedError } from './demanded-error.ts';
import { demandedRefusal } from './demanded-refusal.ts';

type Field = GraphQLField<unknown, GraphContext>;
type Input = Readonly<Record<string, unknown>>;

/** What a refusal leads to (a slot, the current object) for an actor's command with this input that changes this kind of object. */
export type About = (input: Input, kind: string | undefined, actor: Actor) => Details;

/**
 * The contract with its real resolvers, but that root fields answer what the request demands. A refusal is met by
 * those alone who may run the mutation, and by mutations alone: queries have none.
 */
export function demandingSchema(about: About): GraphQLSchema {
  const schema = schemaOf();
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}) as Field[];
  for (const field of mutations) refuseOnDemand(schema, field, about);
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}) as Field[];
  for (const field of [...queries, ...mutations]) failOnDemand(field);
  return schema;
}

function failOnDemand(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (parent, args, context, info) => {
    const code = demands.getStore()?.error;
    if (code !== undefined) throw demandedError(code, firstIdOf(args.input ?? args));
    return resolve(parent, args, context, info);
  };
}

function refuseOnDemand(schema: GraphQLSchema, field: Field, about: About): void {
  const { resolve = defaultFieldResolver } = field;
  const inputType = getNullableType(field.args.find(({ name }) => name === 'input')?.type);
  if (!isInputObjectType(inputType)) throw new Error(`${field.name} takes no input`);
  const kind = kindChangedBy(field);
  field.resolve = (parent, args, context, info) => {
    const code = demands.getStore()?.refusal;
    if (code === undefined || !admits(schema, getNamedType(field.type), context.actor)) {
      return resolve(parent, args, context, info);
    }
    const input = args.input as Input;
    return { refusals: [demandedRefusal(code, { input, inputType, about: about(input, kind, context.actor) })] };
  };
}

/** The name of the first input that names an object. */
function firstIdOf(input: Input): string {
  return Object.keys(input).find((name) => name === 'id' || name.endsWith('Id')) ?? 'id';
}

/** The kind of object that a mutation's payload shows. */
function kindChangedBy(field: Field): string | undefined {
  const payload = getNamedType(field.type);
  if (!isObjectType(payload)) return undefined;
  const shown = Object.values(payload.getFields()).map(({ type }) => getNamedType(type));
  return shown.find((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))?.name;
}
