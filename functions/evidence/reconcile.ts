import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { evidenceStoreOfFunction } from '../evidence-store.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import type { Tally } from './round.ts';
import { reconcile } from './round.ts';
import type { Swept } from './scan/sweep.ts';
import { sweepScans } from './scan/sweep.ts';
import { scanTermsOfFunction } from './scan/terms.ts';
import { termsOfFunction } from './terms.ts';
import { oldestRunning } from './verify/oldest.ts';

const workshop = { table: tableOfFunction(), store: evidenceStoreOfFunction(), world };
const terms = termsOfFunction();
const scanTerms = scanTermsOfFunction();

/** Nothing new is begun when less than this is left; completing the largest upload takes about as long. Milliseconds. */
const LAST_START = 60_000;

/** @throws at the end if anything failed, so that the alarm is raised; the rest has been done */
export async function handler(_event: unknown, context: Context): Promise<Tally & { readonly scans: Swept }> {
  logger.addContext(context);
  const mayGoOn = () => context.getRemainingTimeInMillis() > LAST_START;
  const tally = await reconcile(workshop, terms, mayGoOn);
  const scans = await sweepScans(workshop, scanTerms, mayGoOn);
  logger.info('reconciled', { ...tally, scans });
  for (const [name, count] of Object.entries(tally)) metrics.addMetric(`Evidence.${name}`, MetricUnit.Count, count);
  for (const [name, count] of Object.entries(scans)) metrics.addMetric(`Scans.${name}`, MetricUnit.Count, count);
  metrics.addMetric('Verification.OldestRunning', MetricUnit.Seconds, await oldestRunning(workshop));
  metrics.publishStoredMetrics();
  const failed = tally.failed + scans.failed;
  if (failed > 0) throw new Error(`${failed} not reconciled`);
  return { ...tally, scans };
}
