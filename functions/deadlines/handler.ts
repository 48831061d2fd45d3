import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import type { Tally } from './sweep.ts';
import { sweep } from './sweep.ts';

const workshop = { table: tableOfFunction(), world };

/** Nothing new is begun when less than this is left. Milliseconds. */
const LAST_START = 10_000;

/** @throws at the end if anything failed, so that the alarm is raised; the rest has been done */
export async function handler(_event: unknown, context: Context): Promise<Tally> {
  logger.addContext(context);
  const tally = await sweep(workshop, () => context.getRemainingTimeInMillis() > LAST_START);
  logger.info('swept', { ...tally });
  metrics.addMetric('Deadlines.done', MetricUnit.Count, tally.done);
  metrics.addMetric('Deadlines.failed', MetricUnit.Count, tally.failed);
  metrics.publishStoredMetrics();
  if (tally.failed > 0 || tally.unfinished)
    throw new Error(`${tally.failed} errands failed; unfinished: ${tally.unfinished}`);
  return tally;
}
