import type {
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLLeafType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
} from 'graphql';
import type { Message } from '#domain/model/refusal.ts';
import { BilingualError, badInput } from './errors.ts';
import { BUILT_IN, MISSING, NO_OBJECT, ONE_FIELD, oneOf, UNKNOWN } from './value-rules.ts';

type Path = readonly (string | number)[];
interface Wrong {
  readonly path: Path;
  readonly rule: Message;
}
type Variables = Readonly<Record<string, unknown>>;

/** More than any form has; graphql-js stops there too. */
const MOST = 50;
const LONGEST_NAME = 64;

/**
 * Every value of an operation's variables that its type does not take, so that a form can mend all of them at once.
 * graphql-js finds the same, but quotes the values, which are people's data, and names no path.
 */
export function malformedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): readonly BilingualError[] {
  const found: BilingualError[] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (!isInputType(type) || (value === undefined && defaultValue !== undefined)) continue;
    for (const { path, rule } of wrong(value, type, [name])) {
      if (found.length === MOST) return found;
      const place = path.join('.');
      found.push(badInput({ zh: `${place}：${rule.zh}`, en: `${place}: ${rule.en}` }, { path }));
    }
  }
  return found;
}

function* wrong(value: unknown, type: GraphQLInputType, path: Path): Generator<Wrong> {
  if (value === null || value === undefined) {
    if (isNonNullType(type)) yield { path, rule: MISSING };
    return;
  }
  const given = isNonNullType(type) ? type.ofType : type;
  if (isListType(given)) yield* wrongItems(value, given.ofType, path);
  else if (isInputObjectType(given)) yield* wrongFields(value, given, path);
  else {
    const rule = ruleBroken(value, given);
    if (rule !== undefined) yield { path, rule };
  }
}

/** A single value is taken for a list of one. GraphQL specification, 3.11. */
function* wrongItems(value: unknown, type: GraphQLInputType, path: Path): Generator<Wrong> {
  if (!Array.isArray(value)) yield* wrong(value, type, path);
  else for (const [i, each] of value.entries()) yield* wrong(each, type, [...path, i]);
}

function* wrongFields(value: unknown, type: GraphQLInputObjectType, path: Path): Generator<Wrong> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield { path, rule: NO_OBJECT };
    return;
  }
  const given = value as Variables;
  const fields = type.getFields();
  for (const field of Object.values(fields)) {
    const each = Object.hasOwn(given, field.name) ? given[field.name] : undefined;
    if (each !== undefined || isRequiredInputField(field)) yield* wrong(each, field.type, [...path, field.name]);
  }
  for (const name of Object.keys(given)) {
    // Names of ours are short; one that is not may be anything.
    if (!Object.hasOwn(fields, name)) yield { path: [...path, name.slice(0, LONGEST_NAME)], rule: UNKNOWN };
  }
  if (type.isOneOf) yield* notOne(given, Object.keys(fields), path);
}

/** The input of a choice has one field, and that not null. GraphQL specification, 3.10.1. */
function* notOne(given: Variables, fields: readonly string[], path: Path): Generator<Wrong> {
  const chosen = fields.filter((name) => Object.hasOwn(given, name) && given[name] !== undefined);
  const [name = ''] = chosen;
  if (chosen.length !== 1) yield { path, rule: ONE_FIELD };
  else if (given[name] === null) yield { path: [...path, name], rule: MISSING };
}

function ruleBroken(value: unknown, type: GraphQLLeafType): Message | undefined {
  try {
    if (type.parseValue(value) !== undefined) return undefined;
  } catch (failure) {
    if (failure instanceof BilingualError) return failure.said;
  }
  return isEnumType(type) ? oneOf(type.getValues().map(({ name }) => name)) : BUILT_IN[type.name];
}
