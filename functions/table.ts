import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoTable } from '#store/dynamo.ts';
import type { Table } from '#store/table.ts';
import { setting } from './environment.ts';
import { tracer } from './observability.ts';

/** The table this function works on; the client is kept between calls. */
export function tableOfFunction(): Table {
  // Two quick tries by the SDK; what lies behind is the store's own, which knows what may be sent again.
  const client = new DynamoDBClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  return new DynamoTable(tracer.captureAWSv3Client(client), setting('TABLE_NAME'));
}
