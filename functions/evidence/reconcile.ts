import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { evidenceStoreOfFunction } from '../evidence-store.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import type { Tally } from './round.ts';
import { reconcile } from './round.ts';
import { termsOfFunction } from './terms.ts';

const workshop = { table: tableOfFunction(), store: evidenceStoreOfFunction(), world };
const terms = termsOfFunction();

/** Nothing new is begun when less than this is left; completing the largest upload takes about as long. Milliseconds. */
const LAST_START = 60_000;

/** @throws at the end if anything failed, so that the alarm is raised; the rest has been done */
export async function handler(_event: unknown, context: Context): Promise<Tally> {
  logger.addContext(context);
  const tally = await reconcile(workshop, terms, () => context.getRemainingTimeInMillis() > LAST_START);
  logger.info('reconciled', { ...tally });
  for (const [name, count] of Object.entries(tally)) metrics.addMetric(`Evidence.${name}`, MetricUnit.Count, count);
  metrics.publishStoredMetrics();
  if (tally.failed > 0) throw new Error(`${tally.failed} uploads not reconciled`);
  return tally;
}
