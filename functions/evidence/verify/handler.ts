import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { eachMessage } from '../../each-message.ts';
import { evidenceStoreOfFunction } from '../../evidence-store.ts';
import { logger, metrics } from '../../observability.ts';
import { tableOfFunction } from '../../table.ts';
import { world } from '../../world.ts';
import { boundsOfFunction } from './bounds.ts';
import { verify } from './verify.ts';

const workshop = { table: tableOfFunction(), store: evidenceStoreOfFunction(), world };

/** For every reading that has begun, come on, or was taken up again: its next stretch. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  const bounds = boundsOfFunction(() => context.getRemainingTimeInMillis());
  return eachMessage(event, async ({ aggregate, sequence }) => {
    const came = await verify(workshop, aggregate, bounds, sequence);
    logger.info('read', { record: aggregate, came });
    metrics.addMetric(`Verification.${came}`, MetricUnit.Count, 1);
  });
}
