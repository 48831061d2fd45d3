import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { eachMessage } from '../each-message.ts';
import { evidenceStoreOfFunction } from '../evidence-store.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { finish } from './finish.ts';

const workshop = { table: tableOfFunction(), store: evidenceStoreOfFunction(), world };

/** For every UploadCompleted: from parts to sealed evidence. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return eachMessage(event, async ({ aggregate }) => {
    const status = await finish(workshop, aggregate);
    logger.info('upload finished', { evidence: aggregate, status });
    metrics.addMetric(`Evidence.${status ?? 'UNKNOWN'}`, MetricUnit.Count, 1);
  });
}
