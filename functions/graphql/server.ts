import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { addResolversToSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { buildASTSchema, parse } from 'graphql';
import { logger } from '../observability.ts';
import { guard } from './access.ts';
import { admissionPlugin, costShown } from './admission.ts';
import type { GraphContext } from './context.ts';
import { told } from './failures.ts';
import { sdl } from './generated/sdl.ts';
import { LIMITS, limitRules } from './limits.ts';
import type { Locale } from './locale.ts';
import { observabilityPlugin } from './plugins.ts';
import { resolvers } from './resolvers.ts';
import type { UsageOptions } from './usage.ts';
import { DEPRECATED_ONLY, usagePlugin } from './usage.ts';

/** The contract with its resolvers, every field behind its @access. The SDL was validated when it was generated. */
export function schemaOf(): GraphQLSchema {
  const bare = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  const options = { updateResolversInPlace: true, inheritResolversFromInterfaces: true };
  return guard(addResolversToSchema({ schema: bare, resolvers, ...options }));
}

export interface ServerOptions {
  readonly introspection: boolean;
  /** Of its errors: whoever formats them is not told who asks, so each language has a server over the same schema. */
  readonly locale?: Locale;
  /** The mock hands in one that answers some fields itself. */
  readonly schema?: GraphQLSchema;
  readonly usage?: UsageOptions;
  /** Texts by their ids, which the log calls trusted. */
  readonly documents?: Readonly<Record<string, string>>;
}

/** The server, the same in a function, in tests and in the mock. */
export function serverOf({
  introspection,
  locale = 'zh',
  schema = schemaOf(),
  usage = DEPRECATED_ONLY,
  documents = {},
}: ServerOptions): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
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
    formatError: told(locale),
    // What Apollo answers by itself, before any plugin is asked, has a cost to show as well.
    stringifyResult: ({ errors, data, extensions }) =>
      JSON.stringify({ errors, data, extensions: { ...costShown(null), ...extensions } }),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      admissionPlugin,
      usagePlugin(usage, documents),
      observabilityPlugin,
    ],
    logger: {
      debug: (message) => logger.debug(String(message)),
      info: (message) => logger.info(String(message)),
      warn: (message) => logger.warn(String(message)),
      error: (message) => logger.error(String(message)),
    },
  });
}
