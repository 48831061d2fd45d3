import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { DynamoTable } from '#store/dynamo.ts';
import { ConditionFailed, Throttled, TransactionConflict, Unanswered } from '#store/failures.ts';
import type { Write } from '#store/table.ts';

/** A DynamoDB that answers everything so. Stands for AWS, whose conflicts and throttles no local engine produces. */
function answering(statusCode: number, body: object | Error): DynamoTable {
  const handle = async () => {
    if (body instanceof Error) throw body;
    const headers = { 'content-type': 'application/x-amz-json-1.0' };
    return { response: { statusCode, headers, body: new TextEncoder().encode(JSON.stringify(body)) } };
  };
  const client = new DynamoDBClient({
    region: 'cn-north-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 's' },
    maxAttempts: 1,
    requestHandler: {
      handle,
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
      metadata: { handlerProtocol: 'http/1.1' },
    } as never,
  });
  return new DynamoTable(client, 'table');
}

const writes: readonly Write[] = [{ write: 'put', item: { PK: 'a', SK: 'b' }, condition: { is: 'absent' } }];
const cancelled = (...codes: string[]) => ({
  __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
  Message: 'cancelled',
  CancellationReasons: codes.map((Code) => ({ Code })),
});
const named = (name: string) => ({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name });

test.each([
  ['failed conditions', 400, cancelled('None', 'ConditionalCheckFailed', 'ConditionalCheckFailed'), ConditionFailed],
  ['a conflict', 400, cancelled('None', 'TransactionConflict'), TransactionConflict],
  [
    'a conflict beside a failed condition',
    400,
    cancelled('ConditionalCheckFailed', 'TransactionConflict'),
    TransactionConflict,
  ],
  ['a transaction still under way', 400, named('TransactionInProgressException'), TransactionConflict],
  ['a throttle within', 400, cancelled('ThrottlingError', 'None'), Throttled],
  ['a throttle', 400, named('ThrottlingException'), Throttled],
  ['too much for the table', 400, named('ProvisionedThroughputExceededException'), Throttled],
  ['a server error', 500, named('InternalServerError'), Unanswered],
  ['a gateway that timed out', 504, {}, Unanswered],
  ['a broken connection', 0, Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }), Unanswered],
  ['a time-out', 0, Object.assign(new Error('timed out'), { name: 'TimeoutError' }), Unanswered],
])('AWS answers with %s', async (_name, status, body, kind) => {
  const failure = await answering(status, body)
    .transact(writes, 'token')
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(kind);
});

test('the places of failed conditions are told', async () => {
  const failure = await answering(400, cancelled('None', 'ConditionalCheckFailed', 'None', 'ConditionalCheckFailed'))
    .transact(writes, 'token')
    .catch((error: unknown) => error);

  expect((failure as ConditionFailed).places).toEqual([1, 3]);
});

test('a mistake of ours is thrown as it is, and never sent again', async () => {
  const failure = await answering(400, named('ValidationException'))
    .transact(writes, 'token')
    .catch((error: unknown) => error);

  expect((failure as Error).name).toBe('ValidationException');
});

test('keys left unprocessed are asked for again, and at last given up', async () => {
  const unprocessed = { Responses: {}, UnprocessedKeys: { table: { Keys: [{ PK: { S: 'a' }, SK: { S: 'b' } }] } } };

  const failure = await answering(200, unprocessed)
    .read([{ PK: 'a', SK: 'b' }], { consistent: true })
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(Throttled);
});
