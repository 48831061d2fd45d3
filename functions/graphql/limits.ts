import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { DocumentNode, GraphQLSchema, ValidationContext } from 'graphql';
import { GraphQLError } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { knownOperationRule } from './known-operation.ts';

/** What one request may ask for. Documented for front ends in docs/front-end.md. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 1_000_000,
  /** Bytes of a GET's parameters; the gateway's own limit for address and headers together is 10,240. */
  url: 8_000,
  /** Bytes of an answer; Lambda's own limit is 6 MB. Larger things are presigned files. */
  answer: 4_000_000,
  tokens: 2_000,
  depth: 12,
  aliases: 20,
  directives: 20,
  /** Fields that an answer may hold at the most, each page counted as full, and more for what is dear to read. */
  cost: 10_000,
} as const;

/** A broken limit is a validation error like any other: thrown, as the rules would by themselves, it would be a 500. */
const reporting = {
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
  propagateOnRejection: false,
};

export const limitRules = [
  knownOperationRule,
  maxDepthRule({ n: LIMITS.depth, flattenFragments: true, ...reporting }),
  maxAliasesRule({ n: LIMITS.aliases, ...reporting }),
  maxDirectivesRule({ n: LIMITS.directives, ...reporting }),
];

/** Fields that are dear for what they read or sign, not for what they show. */
const DEAR: Readonly<Record<string, number>> = {
  freeSeats: 10,
  alternatives: 400,
  statistics: 1_500,
  // Its parts are read, strongly.
  evidenceQuota: 16,
  inclusionProof: 50,
  consistencyProof: 50,
  // One in a request: half an answer is its text.
  requestCustodyBundle: 5_000,
};
/** Lists of some days' visits, without pages: as many rows as they may well have. */
const ROWS: Readonly<Record<string, number>> = { calendar: 62, visitCalendar: 62 };
/** What asking for a page costs, however short it is. */
const PAGE = 10;

/** A page is its rows as often as it may have them, also when `first` is a variable or left out. */
const estimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (typeof args.first === 'number') return PAGE + childComplexity * Math.max(args.first, 1);
  const rows = ROWS[field.name];
  if (rows !== undefined) return PAGE + childComplexity * rows;
  if (Array.isArray(args.parts)) return (1 + childComplexity) * args.parts.length;
  return (DEAR[field.name] ?? 1) + childComplexity;
};

/** Nodes that are counted before the counting itself is too dear: fragments that double can ask for any number. */
const COUNTED = 10_000;
const UNCOUNTED = 'Query exceeds the maximum allowed number of nodes.';

/** How many fields an operation's answer may hold at the most; Infinity if that is too much to count. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { variables, operationName }: { variables?: Record<string, unknown> | undefined; operationName?: string | undefined },
): number {
  const named = operationName === undefined ? {} : { operationName };
  const counting = { maxQueryNodes: COUNTED, estimators: [estimator] };
  try {
    return getComplexity({ schema, query, variables: variables ?? {}, ...named, ...counting });
  } catch (failure) {
    if (failure instanceof GraphQLError && failure.message === UNCOUNTED) return Infinity;
    throw failure;
  }
}
