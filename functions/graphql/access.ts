import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLFieldConfig, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { Actor, Role } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { GraphContext } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';

/**
 * Puts the roles of @access before every field of every type: the field's own, or else its type's, and those of the
 * type it leads to. Deny by default.
 * @throws at start-up if a type and its field both lack @access
 */
export function withAccess(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, GraphContext>, name, typeName) => {
      const needed = neededFor(schema, field, name, typeName);
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (parent, args, context, info) => {
          admit(context.actor, needed);
          return resolve(parent, args, context, info);
        },
      };
    },
  });
}

/** The roles @access gives a type or field; none if it has no @access. */
export function rolesOf(schema: GraphQLSchema, node: Parameters<typeof getDirective>[1]): readonly Role[] | undefined {
  return getDirective(schema, node, 'access')?.[0]?.to as readonly Role[] | undefined;
}

/** Whether an actor may see any object of a type at all. */
export function admits(schema: GraphQLSchema, type: GraphQLNamedType, actor: Actor): boolean {
  const roles = rolesOf(schema, type);
  return roles !== undefined && has(actor, ...roles);
}

function neededFor(
  schema: GraphQLSchema,
  field: GraphQLFieldConfig<unknown, GraphContext>,
  name: string,
  typeName: string,
): readonly (readonly Role[])[] {
  const type = schema.getType(typeName);
  const own = rolesOf(schema, field) ?? (type && rolesOf(schema, type));
  if (own === undefined) throw new Error(`${typeName}.${name} has no @access`);
  const target = getNamedType(field.type);
  // An interface's objects are judged one by one, each by its own type.
  const beyond = isObjectType(target) && !isInterfaceType(target) ? rolesOf(schema, target) : undefined;
  if (isObjectType(target) && beyond === undefined) throw new Error(`${target.name} has no @access`);
  return beyond === undefined ? [own] : [own, beyond];
}

function admit(actor: Actor, needed: readonly (readonly Role[])[]): void {
  if (needed.every((roles) => has(actor, ...roles))) return;
  throw actor.roles.length <= 1 && actor.standing === undefined && actor.id === 'Person_anonymous'
    ? unauthenticated()
    : forbidden();
}
