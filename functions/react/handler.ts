import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { eachMessage } from '../each-message.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { react } from './react.ts';
import { reactions } from './reactions.ts';

const table = tableOfFunction();

/** Turns one aggregate's event into another's command. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return eachMessage(event, async (recorded) => {
    for (const unheeded of await react({ table, world, reactions }, recorded)) {
      logger.warn('reaction refused', { event: recorded.event.type, ...unheeded });
      metrics.addMetric('ReactionsRefused', MetricUnit.Count, 1);
    }
  });
}
