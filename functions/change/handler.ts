import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { allMessages } from '../all-messages.ts';
import { logger } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { tell } from './tell.ts';

const workshop = { table: tableOfFunction(), world };

/** Tells those whom a record concerns that it changed: their front ends ask for it. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return allMessages(event, async (batch) => {
    await tell(workshop, batch);
    return new Set();
  });
}
