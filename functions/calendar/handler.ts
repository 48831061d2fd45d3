import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { logger } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { answer } from './answer.ts';

const table = tableOfFunction();

/** Calendars that programs fetch by a secret address. Neither the address nor the answer is ever logged. */
export function handler(event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> {
  logger.addContext(context);
  return answer(event, { table, now: world.now() });
}
