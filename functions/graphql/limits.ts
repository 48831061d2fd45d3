import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';

/** What one request may ask for. Documented for front ends in docs/limits.md. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 1_000_000,
  /** Bytes of an answer; Lambda's own limit is 6 MB. Larger things are presigned files. */
  answer: 4_000_000,
  tokens: 2_000,
  depth: 12,
  aliases: 20,
  directives: 20,
  cost: 5_000,
} as const;

export const limitRules = [
  maxDepthRule({ n: LIMITS.depth, flattenFragments: true }),
  maxAliasesRule({ n: LIMITS.aliases }),
  maxDirectivesRule({ n: LIMITS.directives }),
  costLimitRule({ maxCost: LIMITS.cost }),
];
