import type { ApolloServerPlugin } from '@apollo/server';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { logger, metrics } from '../observability.ts';
import type { GraphContext } from './context.ts';

/** Counts and times operations by name. Names and codes only: variables and answers hold personal data. */
export const observabilityPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ operationName, operation, contextValue, response }) {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const codes = errors.map(({ extensions }) => String(extensions?.code));
        const milliseconds = Math.round(performance.now() - started);
        metrics.addMetric('Requests', MetricUnit.Count, 1);
        metrics.addMetric('Duration', MetricUnit.Milliseconds, milliseconds);
        for (const code of codes) metrics.addMetric(`Errors.${code}`, MetricUnit.Count, 1);
        logger.info('operation', {
          operation: operationName ?? 'anonymous',
          kind: operation?.operation ?? 'malformed',
          ...contextValue.usage,
          milliseconds,
          codes,
        });
      },
    };
  },
};
