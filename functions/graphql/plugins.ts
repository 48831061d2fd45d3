import type { ApolloServerPlugin } from '@apollo/server';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { logger, metrics } from '../observability.ts';
import type { GraphContext } from './context.ts';
import { enter } from './context.ts';
import { badInput } from './errors.ts';
import { costOf, LIMITS } from './limits.ts';

/** Refuses what would cost too much, before anybody is asked for or anything resolved. */
export const costPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request: { variables, operationName } }) {
        const cost = costOf(schema, document, { variables, operationName });
        if (cost > LIMITS.cost) throw badInput(`the operation costs ${cost}, and at most ${LIMITS.cost} is allowed`);
      },
    };
  },
};

/** Finds out who asks before anything is resolved. */
export const actorPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        await enter(contextValue, { fresh: operation?.operation === 'mutation' });
      },
    };
  },
};

/** Counts and times operations by name. Names and codes only: variables and answers hold personal data. */
export const observabilityPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ operationName, operation, request, response }) {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const codes = errors.map(({ extensions }) => String(extensions?.code));
        const milliseconds = Math.round(performance.now() - started);
        metrics.addMetric('Requests', MetricUnit.Count, 1);
        metrics.addMetric('Duration', MetricUnit.Milliseconds, milliseconds);
        for (const code of codes) metrics.addMetric(`Errors.${code}`, MetricUnit.Count, 1);
        logger.info('operation', {
          operation: operationName ?? 'anonymous',
          kind: operation?.operation ?? 'malformed',
          client: request.http?.headers.get('apollographql-client-name') ?? 'unknown',
          milliseconds,
          codes,
        });
      },
    };
  },
};
