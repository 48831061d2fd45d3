import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, ScheduledEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { eachMessage } from '../../each-message.ts';
import { evidenceStoreOfFunction } from '../../evidence-store.ts';
import { logger, metrics } from '../../observability.ts';
import { retentionCapOfFunction } from '../../retention-cap.ts';
import { tableOfFunction } from '../../table.ts';
import { world } from '../../world.ts';
import type { Swept } from './sweep.ts';
import { sweep } from './sweep.ts';
import { work } from './work.ts';

const workshop = { table: tableOfFunction(), store: evidenceStoreOfFunction(), world, cap: retentionCapOfFunction() };

/** No file is begun when less than this is left. Milliseconds. */
const LAST_START = 30_000;

/**
 * The one function that may lift a legal hold. For every release that a leader has granted: its files, for as long as there
 * is time; by schedule, those that nobody goes on with.
 */
export async function handler(event: SQSEvent | ScheduledEvent, context: Context): Promise<SQSBatchResponse | Swept> {
  logger.addContext(context);
  const mayGoOn = () => context.getRemainingTimeInMillis() > LAST_START;
  if (!('Records' in event)) return swept(mayGoOn);
  return eachMessage(event, async ({ aggregate }) => {
    const { came, failed } = await work(workshop, aggregate, mayGoOn);
    logger.info('release worked at', { release: aggregate, came, failed });
    metrics.addMetric(`Release.${came}`, MetricUnit.Count, 1);
  });
}

/** @throws at the end if anything failed, so that the alarm is raised; the rest has been done */
async function swept(mayGoOn: () => boolean): Promise<Swept> {
  const tally = await sweep(workshop, mayGoOn);
  logger.info('swept', { ...tally });
  if (tally.failed > 0) throw new Error(`${tally.failed} holds or releases not got on with`);
  return tally;
}
