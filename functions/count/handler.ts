import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { allMessages } from '../all-messages.ts';
import { logger } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { count } from './count.ts';

const workshop = { table: tableOfFunction(), world };

/** Keeps the statistics: each event once, for its organ and day. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return allMessages(event, (batch) => count(workshop, batch));
}
