import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Allowance } from '#domain/evidence/allowance/allowance.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { kindOf } from '#domain/model/id.ts';
import type { Backend } from '../../local/backend.ts';
import { clientOptions } from '../../local/deployment/environment.ts';

/** What is on record: every state of evidence and of quotas, read past the product. */
export async function recordsOf({ endpoint, tableName }: Backend) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientOptions(endpoint)));
  const [evidence, allowances]: [Evidence[], Allowance[]] = [[], []];
  const scan = { TableName: tableName, ConsistentRead: true, FilterExpression: 'SK = :state' };
  for await (const { Items = [] } of paginateScan(
    { client },
    { ...scan, ExpressionAttributeValues: { ':state': 'STATE' } },
  ))
    for (const { PK, state } of Items) {
      if (kindOf(PK) === 'Evidence') evidence.push(state);
      else if (kindOf(PK) === 'Allowance') allowances.push(state);
    }
  return { evidence, allowances };
}
