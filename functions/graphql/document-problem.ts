import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { ASTVisitor, DocumentNode, GraphQLSchema, TypeNode, VariableDefinitionNode } from 'graphql';
import { buildASTSchema, GraphQLError, getNullableType, Kind, parse, specifiedRules, validate, visit } from 'graphql';
import { sdl } from './generated/sdl.ts';
import { costOf, LIMITS, limitRules } from './limits.ts';
import { documentIdOf } from './trusted-documents.ts';

/** An id stands for one text, and for one verdict. */
const judged = new Map<string, string | undefined>();
let schemas: { readonly whole: GraphQLSchema; readonly lenient: GraphQLSchema } | undefined;

/**
 * What is wrong with a trusted document, judged before it is deployed: its id, its syntax, what the schema says of it,
 * and the limits that it would exceed whatever its variables are. Undefined if nothing is.
 */
export function documentProblem(id: string, text: string): string | undefined {
  const itsId = documentIdOf(text);
  if (id !== itsId) return `its text is not what its id stands for, but ${itsId}`;
  if (!judged.has(id)) judged.set(id, problemOf(text));
  return judged.get(id);
}

function problemOf(text: string): string | undefined {
  const { whole, lenient } = schemasOf();
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const [error] = validate(whole, document, [...specifiedRules, ...limitRules]);
    if (error !== undefined) return error.message;
    const cost = leastCost(lenient, document);
    if (cost <= LIMITS.cost) return undefined;
    const least = Number.isFinite(cost) ? `at least ${cost}` : 'more than can be counted';
    return `it costs ${least}, and at most ${LIMITS.cost} is allowed`;
  } catch (failure) {
    if (failure instanceof GraphQLError) return failure.message;
    throw failure;
  }
}

/** Neither the values of variables nor what they will skip is known before a request. */
const WITHOUT_VARIABLES: ASTVisitor = {
  [Kind.VARIABLE_DEFINITION]: { enter: (node: VariableDefinitionNode) => ({ ...node, type: nullable(node.type) }) },
  [Kind.DIRECTIVE]: { enter: () => null },
};

const nullable = (type: TypeNode): TypeNode => (type.kind === Kind.NON_NULL_TYPE ? type.type : type);

/** What an operation costs with the shortest pages its variables may ask for: a lower bound of every request's. */
function leastCost(lenient: GraphQLSchema, document: DocumentNode): number {
  return costOf(lenient, visit(document, WITHOUT_VARIABLES), {});
}

/** The schema, and one in which no argument is needed, since no request has given its variables yet. */
function schemasOf() {
  if (schemas !== undefined) return schemas;
  const whole = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  const lenient = mapSchema(whole, {
    [MapperKind.ARGUMENT]: (argument) => ({ ...argument, type: getNullableType(argument.type) }),
  });
  schemas = { whole, lenient };
  return schemas;
}
