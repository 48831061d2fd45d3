import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse } from 'aws-lambda';
import { LedgerError } from '#store/ledger/ledger-error.ts';
import { setting } from '../environment.ts';
import { faultOf } from '../fault.ts';
import { ledgerStoreOfFunction } from '../ledger-store.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { KeptEdge } from './kept-edge.ts';
import { signersOfFunction } from './keys/signers-of-function.ts';
import { LastRun } from './last-run.ts';
import { Run } from './run.ts';
import { sealing } from './sealing.ts';

const origin = setting('LEDGER_ORIGIN');
const lastRun = new LastRun();
const workshop = {
  ...{ table: tableOfFunction(), store: ledgerStoreOfFunction(), world },
  ...{ origin, signers: signersOfFunction(origin), edge: new KeptEdge() },
};

/** Nothing more is begun when less than this is left: the tiles of what was sealed are yet to be written. Milliseconds. */
const LAST_BATCH = 60_000;

/** More of them are counted, but not named. */
const MOST_NAMED = 20;

/**
 * Woken by the relay or by the clock, whichever: what it is woken with says nothing, the index says what waits. So a
 * wake that is lost costs a minute, and one that fails is not sent again.
 * @throws at the end if it failed on the clock's call, so that the alarm is raised
 */
export async function handler(event: unknown, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  const woken = typeof event === 'object' && event !== null && 'Records' in event;
  if (woken && lastRun.hasSeen(event)) return { batchItemFailures: [] };
  const begunAt = Date.now();
  const run = new Run();
  try {
    await sealing(workshop, { mayGoOn: () => context.getRemainingTimeInMillis() > LAST_BATCH, woken, run });
    lastRun.ended(begunAt);
  } catch (failure) {
    logger.error('not sealed', told(failure));
    if (!woken) throw failure;
  } finally {
    tell(run);
  }
  return { batchItemFailures: [] };
}

/** The ledger's own messages say which object it is about, and repeat nothing of anybody's. */
function told(failure: unknown) {
  const own = failure instanceof LedgerError ? { code: String(failure.code), message: failure.message } : {};
  return { ...faultOf(failure), ...own };
}

function tell({ size, sealed, oldest, malformed, silentKeys }: Run): void {
  if (sealed > 0) logger.info('sealed', { size, sealed, oldest });
  // Keys are ids, which name nobody.
  if (malformed.length > 0) logger.error('not sealed as it stands', { items: malformed.slice(0, MOST_NAMED) });
  for (const failure of silentKeys) logger.error('a key did not sign', told(failure));
  metrics.addMetric('Ledger.Sealed', MetricUnit.Count, sealed);
  metrics.addMetric('Ledger.Malformed', MetricUnit.Count, malformed.length);
  metrics.addMetric('Ledger.SignerFailed', MetricUnit.Count, silentKeys.length);
  if (oldest !== undefined) metrics.addMetric('Ledger.OldestUnsealed', MetricUnit.Seconds, oldest);
  metrics.publishStoredMetrics();
}
