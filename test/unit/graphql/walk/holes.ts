import { addResolversToSchema } from '@graphql-tools/schema';
import type { FieldDefinitionNode, GraphQLField, GraphQLSchema } from 'graphql';
import { buildASTSchema, getNamedType, isObjectType, Kind, parse } from 'graphql';
import type { Actor } from '#domain/model/actor.ts';
import { guard } from '#functions/graphql/access.ts';
import type { GraphContext } from '#functions/graphql/context.ts';
import { sdl } from '#functions/graphql/generated/sdl.ts';
import { Reader } from '#functions/graphql/reader.ts';
import { resolvers } from '#functions/graphql/resolvers.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { ROLES } from '../access.matrix.ts';

/** The schema as it would be had somebody forgotten to guard these fields, and the types they lead to. */
export function unguarded(fields: readonly string[]): GraphQLSchema {
  const document = parse(sdl);
  const whole = buildASTSchema(document);
  const targets = fields.map((name) => {
    const [type = '', field = ''] = name.split('.');
    return getNamedType(fieldOf(whole, type, field).type).name;
  });
  const open = directivesOf(`@access(to: [${ROLES.join(', ')}])`);
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const type = definition.name.value;
    const forgotten = (each: FieldDefinitionNode) =>
      fields.includes(`${type}.${each.name.value}`) ? { ...each, directives: [] } : each;
    const directives = targets.includes(type) ? open : definition.directives;
    return { ...definition, ...(directives && { directives }), fields: definition.fields?.map(forgotten) ?? [] };
  });
  const bare = buildASTSchema({ ...document, definitions }, { assumeValidSDL: true });
  const options = { updateResolversInPlace: true, inheritResolversFromInterfaces: true };
  return guard(addResolversToSchema({ schema: bare, resolvers, ...options }));
}

/** The schema as it would be if a field read with an administrator's eyes. */
export function unruled(type: string, field: string): GraphQLSchema {
  const schema = schemaOf();
  const hole = fieldOf(schema, type, field) as GraphQLField<unknown, GraphContext>;
  const { resolve } = hole;
  if (!resolve) throw new Error(`${type}.${field} has no resolver`);
  hole.resolve = (parent, args, context, info) => {
    const everybody: Actor = { ...context.actor, roles: ['ADMINISTRATOR'] };
    return resolve(parent, args, { ...context, reader: new Reader(context.table, everybody) }, info);
  };
  return schema;
}

function fieldOf(schema: GraphQLSchema, type: string, field: string) {
  const object = schema.getType(type);
  const found = isObjectType(object) ? object.getFields()[field] : undefined;
  if (!found) throw new Error(`no field ${type}.${field}`);
  return found;
}

function directivesOf(text: string) {
  const [definition] = parse(`type X ${text} { x: Int }`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}
