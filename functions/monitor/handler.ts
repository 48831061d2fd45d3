import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { setting } from '../environment.ts';
import { ledgerStoreOfFunction } from '../ledger-store.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { configuredKeysOfFunction } from './configured-keys.ts';
import type { Round } from './monitoring.ts';
import { monitoring } from './monitoring.ts';
import { reportOf } from './report.ts';

const origin = setting('LEDGER_ORIGIN');
const workshop = {
  ...{ table: tableOfFunction(), store: ledgerStoreOfFunction(), world },
  ...{ origin, configured: configuredKeysOfFunction(origin) },
};

/** No further stretch is begun when less than this is left. Milliseconds. */
const LAST_STRETCH = 30_000;

/** What it finds raises an alarm by its count; what it cannot do raises one by failing. */
export async function handler(_event: unknown, context: Context): Promise<Round> {
  logger.addContext(context);
  const round = await monitoring(workshop, { mayGoOn: () => context.getRemainingTimeInMillis() > LAST_STRETCH });
  const { level, ...report } = reportOf(round);
  logger[level]('looked at the ledger', report);
  metrics.addMetric('Ledger.SplitView', MetricUnit.Count, round.misdeed === undefined ? 0 : 1);
  metrics.addMetric('Ledger.Overdue', MetricUnit.Count, round.overdue);
  metrics.addMetric('Ledger.Flaws', MetricUnit.Count, round.flaws.length);
  metrics.addMetric('Ledger.Compared', MetricUnit.Count, round.compared);
  metrics.publishStoredMetrics();
  return round;
}
