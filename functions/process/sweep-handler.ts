import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { logger, metrics } from '../observability.ts';
import type { Tally } from './sweep.ts';
import { sweep } from './sweep.ts';
import { workshopOfFunction } from './workshop-of-function.ts';

const workshop = workshopOfFunction();

/** No step is begun when less than this is left. Milliseconds. */
const LAST_STEP = 15_000;

/** @throws at the end if anything failed, so that the alarm is raised; the rest has been done */
export async function handler(_event: unknown, context: Context): Promise<Tally> {
  logger.addContext(context);
  const tally = await sweep(workshop, () => context.getRemainingTimeInMillis() > LAST_STEP);
  logger.info('swept', { ...tally });
  for (const [came, count] of Object.entries(tally)) metrics.addMetric(`Process.${came}`, MetricUnit.Count, count);
  metrics.publishStoredMetrics();
  if (tally.FAILED > 0) throw new Error(`${tally.FAILED} processes not resumed`);
  return tally;
}
