import type { GraphQLInputType, GraphQLOutputType, TypeNode } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { contract } from '#client/mock/contract.ts';

/** All that can be selected of a type, to a depth. Aliases carry the type, since two may name a field alike. */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  // Any object at all, such as of `node`: what leads on from each of them is met under its own field.
  const left = isAbstractType(named) ? Math.min(depth, 1) : depth;
  const members = isAbstractType(named) ? contract().getPossibleTypes(named) : [named];
  const bodies = members.map((member) => {
    const fields = Object.values(member.getFields()).filter(
      (field) =>
        (left > 0 || isLeafType(getNamedType(field.type))) && !field.args.some((arg) => isNonNullType(arg.type)),
    );
    const list = fields.map(
      (field) => `${member.name}_${field.name}: ${field.name} ${selectionOf(field.type, left - 1)}`,
    );
    return `... on ${member.name} { __typename ${list.join(' ')} }`;
  });
  return `{ __typename ${bodies.join(' ')} }`;
}

/** Any value of an input type, with only what must be given. */
export function exampleOf(type: GraphQLInputType | TypeNode): unknown {
  if ('kind' in type) return exampleOf(typeFromAST(contract(), type as never) as unknown as GraphQLInputType);
  if (isNonNullType(type)) return exampleOf(type.ofType);
  if (isListType(type)) return [exampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, exampleOf(field.type)]));
  }
  if (type.name === 'Boolean') return true;
  return ['Int', 'Bytes', 'LogIndex'].includes(type.name) ? 1 : 'x';
}

/** The same as a literal of GraphQL, in which neither names of fields nor values of enumerations have quotes. */
export function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return String(exampleOf(type));
  if (!isInputObjectType(type)) return JSON.stringify(exampleOf(type));
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${needed.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
}
