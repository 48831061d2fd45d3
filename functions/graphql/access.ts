import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, getDirectiveValues, getNamedType, isIntrospectionType, isObjectType } from 'graphql';
import type { Actor, Role } from '#domain/model/actor.ts';
import { ANONYMOUS, has } from '#domain/model/actor.ts';
import type { GraphContext } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';

/**
 * Puts the roles of @access before every field of every type: the field's own, or else its type's, and those of the
 * type it leads to. Deny by default. Changes the schema in place: building it twice would show in every cold start.
 * @throws at start-up if a type and its field both lack @access
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types.filter((each) => !isIntrospectionType(each))) {
    for (const field of Object.values(type.getFields())) guardField(schema, type, field);
  }
  return schema;
}

/** Whether an actor may see any object of a type at all. */
export function admits(schema: GraphQLSchema, type: GraphQLNamedType, actor: Actor): boolean {
  const roles = rolesOf(schema, type);
  return roles !== undefined && has(actor, ...roles);
}

/** The roles that may do what is being resolved. */
export function allowedTo({
  schema,
  parentType,
  fieldName,
}: Pick<GraphQLResolveInfo, 'schema' | 'parentType' | 'fieldName'>): readonly Role[] {
  const field = parentType.getFields()[fieldName];
  return (field && (rolesOf(schema, field) ?? rolesOf(schema, parentType))) ?? [];
}

function guardField(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, GraphContext>): void {
  const own = rolesOf(schema, field) ?? rolesOf(schema, type);
  const target = getNamedType(field.type);
  // An interface's or union's objects are judged one by one, each by the fields of its own type.
  const beyond = isObjectType(target) ? rolesOf(schema, target) : own;
  if (own === undefined) throw new Error(`${type.name}.${field.name} has no @access`);
  if (beyond === undefined) throw new Error(`${target.name} has no @access`);
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (parent, args, context, info) => {
    admit(context.actor, own, beyond);
    return resolve(parent, args, context, info);
  };
}

/** The roles @access gives a type or a field; none if it has no @access. */
function rolesOf(schema: GraphQLSchema, { astNode }: GraphQLNamedType | GraphQLField<unknown, GraphContext>) {
  const directive = schema.getDirective('access');
  if (!directive || !astNode || !('directives' in astNode)) return undefined;
  return getDirectiveValues(directive, astNode)?.to as readonly Role[] | undefined;
}

function admit(actor: Actor, own: readonly Role[], beyond: readonly Role[]): void {
  if (has(actor, ...own) && has(actor, ...beyond)) return;
  throw actor === ANONYMOUS ? unauthenticated() : forbidden();
}
