import type { DocumentNode, ExecutionResult } from 'graphql';
import { execute, validate } from 'graphql';
import { refusals } from '../generated/refusals.ts';
import { contract } from './contract.ts';
import { drawing } from './drawing.ts';
import type { AnyOverrides } from './overrides.ts';

/** A GraphQL request, read. */
export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Answers any operation of the contract, the same for the same seed. What the contract does not allow is a mistake. */
export async function answer(
  { document, variables, operationName }: Operation,
  { seed, overrides }: { readonly seed: number; readonly overrides: AnyOverrides },
): Promise<ExecutionResult> {
  const schema = contract();
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
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
