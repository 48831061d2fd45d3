import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { kindOf } from '#domain/model/id.ts';
import { eachMessage } from '../each-message.ts';
import { evidenceStoreOfFunction } from '../evidence-store.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { attend } from './attend.ts';
import { scanTermsOfFunction } from './scan/terms.ts';

const workshop = { table: tableOfFunction(), store: evidenceStoreOfFunction(), world };
const terms = scanTermsOfFunction();

/** For every UploadCompleted: from parts to sealed evidence. For papers that were decided on: what follows for their scans. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return eachMessage(event, async (recorded) => {
    const { aggregate } = recorded;
    const status = await attend(workshop, recorded, terms);
    logger.info('attended to', { record: aggregate, status });
    if (kindOf(aggregate) !== 'Evidence') return;
    metrics.addMetric(`Evidence.${status ?? 'UNKNOWN'}`, MetricUnit.Count, 1);
  });
}
