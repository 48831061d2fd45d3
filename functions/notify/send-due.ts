import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { logger, metrics } from '../observability.ts';
import type { Tally } from './sweep.ts';
import { sweep } from './sweep.ts';
import { workshopOfFunction } from './workshop.ts';

const workshop = workshopOfFunction();

/** Nothing new is begun when less than this is left: longer than any channel takes. Milliseconds. */
const LAST_START = 20_000;

/** @throws at the end if anything failed, so that the alarm is raised; the rest has been done */
export async function handler(_event: unknown, context: Context): Promise<Tally> {
  logger.addContext(context);
  const tally = await sweep(workshop, () => context.getRemainingTimeInMillis() > LAST_START);
  logger.info('swept', { ...tally });
  for (const name of ['sent', 'missed', 'failed'] as const) {
    metrics.addMetric(`Deliveries.${name}`, MetricUnit.Count, tally[name]);
  }
  metrics.publishStoredMetrics();
  if (tally.failed > 0) throw new Error(`${tally.failed} deliveries not seen to`);
  return tally;
}
