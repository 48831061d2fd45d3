import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/table.ts';
import { clientOptions } from '../../local/deployment/environment.ts';
import { directoriesIn, HOME, VENV } from '../../local/directories.ts';
import { engineName, makeEngine } from '../../local/engine/choose.ts';
import { freePort } from '../../local/port.ts';
import type { Lifetime } from '../../local/process/lifetime.ts';
import { makeVenv } from '../../local/python/venv.ts';

/** An engine with nothing deployed to it: no functions run beside what is measured. */
export interface BareEngine {
  readonly name: string;
  readonly endpoint: string;
  /** A new table that holds these items. */
  tableWith(items: readonly Item[]): Promise<string>;
  /** Every item of a table. */
  itemsOf(tableName: string): Promise<readonly Item[]>;
}

/** Starts an engine of its own, until the lifetime ends; or takes the one at AWS_ENDPOINT_URL. */
export async function startBareEngine(lifetime: Lifetime): Promise<BareEngine> {
  await mkdir(HOME, { recursive: true });
  const directories = directoriesIn(await mkdtemp(join(HOME, 'bench-')));
  lifetime.onEnd(() => rm(directories.base, { recursive: true, force: true }));
  await mkdir(directories.logs, { recursive: true });
  const engine = makeEngine(engineName(), await freePort(), directories);
  if (engine.name === 'ministack') await makeVenv(lifetime, VENV, join(directories.logs, 'python.log'));
  await engine.start(lifetime, join(directories.logs, 'engine.log'));
  const client = new DynamoDBClient(clientOptions(engine.endpoint));
  lifetime.onEnd(() => client.destroy());
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    name: engine.name,
    endpoint: engine.endpoint,
    tableWith: (items) => tableWith(documents, items),
    itemsOf: (tableName) => itemsOf(documents, tableName),
  };
}

async function tableWith(client: DynamoDBDocumentClient, items: readonly Item[]): Promise<string> {
  const TableName = `bench-${crypto.randomUUID()}`;
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['PK', 'SK'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    }),
  );
  for (let i = 0; i < items.length; i += 25) {
    const puts = items.slice(i, i + 25).map((item) => ({ PutRequest: { Item: { ...item } } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [TableName]: puts } }));
  }
  return TableName;
}

async function itemsOf(client: DynamoDBDocumentClient, TableName: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) items.push(...(Items as Item[]));
  return items;
}
