import { ListStackResourcesCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { STACKS } from '../deployment/stacks.ts';
import type { accountClients } from './clients.ts';
import { type Locks, readLocks } from './locks.ts';

type Clients = ReturnType<typeof accountClients>;

/** What keeps data after everything that may go has gone, and until when: a line each. */
export async function whatStays(clients: Clients, data: Stack): Promise<string[]> {
  const output = (key: string) => data.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
  const table = output('TableName');
  const buckets = ['EvidenceBucketName', 'LedgerBucketName'].flatMap((key) => output(key) ?? []);
  const locks = await Promise.all(buckets.map((bucket) => readLocks(clients.objects, bucket)));
  return [
    ...(table === undefined ? [] : [`  table ${table}: ${await guardOf(clients, table)}`]),
    ...locks.map((found, i) => `  bucket ${buckets[i]}: ${describeLocks(found)}`),
    ...(await keysOf(clients)).map(
      (key) => `  key ${key}: kept, since without it the data above could not be read, or the ledger not go on`,
    ),
  ];
}

async function guardOf({ tables }: Clients, TableName: string): Promise<string> {
  const { Table } = await tables.send(new DescribeTableCommand({ TableName }));
  const records = `about ${Table?.ItemCount ?? 0} records`;
  if (Table?.DeletionProtectionEnabled) return `${records}, protected from deletion until its owner switches that off`;
  return `${records}, kept, since removing a stack never removes it`;
}

async function keysOf({ stacks }: Clients): Promise<string[]> {
  const { StackResourceSummaries: resources = [] } = await stacks.send(
    new ListStackResourcesCommand({ StackName: STACKS.data }),
  );
  const keys = resources.filter(({ ResourceType }) => ResourceType === 'AWS::KMS::Key');
  return keys.flatMap(({ PhysicalResourceId }) => PhysicalResourceId ?? []);
}

export function describeLocks({ versions, locked, held, until }: Locks): string {
  if (versions === 0) return 'empty';
  const lock = until ? `${locked} locked, the last until ${until.toISOString()}` : 'none locked any more';
  const hold = held === 0 ? '' : `; ${held} under legal hold, until it is lifted`;
  return `${versions} object versions, ${lock}${hold}`;
}
