import type { DocumentNode, ExecutionResult } from 'graphql';
import { execute, GraphQLError, getOperationAST, validate } from 'graphql';
import { refusals } from '../generated/refusals.ts';
import { contract } from './contract.ts';
import { drawing } from './drawing.ts';
import type { Mistake } from './malformed.ts';
import { malformedDocument, malformedVariables } from './malformed.ts';
import type { AnyOverrides } from './overrides.ts';

/** A GraphQL request, read. */
export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

const NO_OPERATION: Mistake = {
  said: {
    zh: '无法确定要执行的操作：operationName须为文档中一个操作的名称',
    en: 'operationName must be the name of one operation of the document',
  },
};

/** Answers any operation of the contract, the same for the same seed. What the contract does not allow is a mistake. */
export async function answer(
  { document, variables, operationName }: Operation,
  { seed, overrides }: { readonly seed: number; readonly overrides: AnyOverrides },
): Promise<ExecutionResult | { readonly mistakes: readonly Mistake[] }> {
  const schema = contract();
  const errors = validate(schema, document);
  if (errors.length > 0) return { mistakes: errors.map((error) => malformedDocument(error, 'contract')) };
  const operation = getOperationAST(document, operationName);
  if (!operation) return { mistakes: [NO_OPERATION] };
  if (!schema.getRootType(operation.operation)) {
    const error = new GraphQLError(`The schema has no ${operation.operation}.`);
    return { mistakes: [malformedDocument(error, 'contract')] };
  }
  const mistakes = malformedVariables(document, variables, operationName);
  if (mistakes.length > 0) return { mistakes };
  return execute({
    schema,
    document,
    variableValues: variables,
    ...(operationName !== undefined && { operationName }),
    fieldResolver: drawing(seed, overrides),
    typeResolver: typeOf,
  });
}

/** By its name, or else by its code or its id, which is how a test writes one down. */
function typeOf(value: unknown): string {
  const { __typename, code, id } = value as { __typename?: string; code?: string; id?: string };
  if (__typename !== undefined) return __typename;
  if (code !== undefined)
    return Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals].type : 'Refused';
  return String(id).split('_')[0] ?? '';
}
