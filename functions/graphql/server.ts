import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { addResolversToSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { buildASTSchema, parse } from 'graphql';
import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import { guard } from './access.ts';
import type { GraphContext } from './context.ts';
import { told } from './failures.ts';
import { sdl } from './generated/sdl.ts';
import { LIMITS, limitRules } from './limits.ts';
import { actorPlugin, costPlugin, observabilityPlugin } from './plugins.ts';
import { resolvers } from './resolvers.ts';

/** The contract with its resolvers, every field behind its @access. The SDL was validated when it was generated. */
export function schemaOf(): GraphQLSchema {
  const bare = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  const options = { updateResolversInPlace: true, inheritResolversFromInterfaces: true };
  return guard(addResolversToSchema({ schema: bare, resolvers, ...options }));
}

/** The server, the same in a function, in tests and in the mock. */
export function serverOf({ introspection }: { introspection: boolean }): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema: schemaOf(),
    introspection,
    // Neither APQ nor batches: production takes listed documents, and one request is one operation.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: limitRules,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: told((cause, correlationId) => logger.error('fault', { correlationId, ...faultOf(cause) })),
    plugins: [ApolloServerPluginLandingPageDisabled(), costPlugin, actorPlugin, observabilityPlugin],
    logger: {
      debug: (message) => logger.debug(String(message)),
      info: (message) => logger.info(String(message)),
      warn: (message) => logger.warn(String(message)),
      error: (message) => logger.error(String(message)),
    },
  });
}
