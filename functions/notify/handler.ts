import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { eachMessage } from '../each-message.ts';
import { logger } from '../observability.ts';
import { notify } from './notify.ts';
import { workshopOfFunction } from './workshop.ts';

const workshop = workshopOfFunction();

/** Tells people of the events that concern them. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return eachMessage(event, (recorded) => notify(workshop, recorded));
}
