import { type CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';

/** The stacks that make a backend, in the order they are deployed. */
export const STACKS = { data: 'Yangguang-Data', api: 'Yangguang-Api' } as const;

/** What a deployed backend tells about itself. */
export interface Outputs {
  readonly tableName: string;
  readonly bucketName: string;
  readonly ledgerBucketName: string;
  readonly apiId: string;
  readonly apiStage: string;
}

/** A stack as the engine or account knows it, or undefined. */
export async function describeStack(client: CloudFormationClient, name: string): Promise<Stack | undefined> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    return Stacks?.find(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
}

export const isWhole = (stack: Stack | undefined): boolean =>
  /^(CREATE|UPDATE)_COMPLETE$/.test(stack?.StackStatus ?? '');

/** @throws Error when a stack does not give what the contract between infra and scripts names */
export async function readOutputs(client: CloudFormationClient): Promise<Outputs> {
  const [data, api] = await Promise.all([describeStack(client, STACKS.data), describeStack(client, STACKS.api)]);
  const values = new Map([...(data?.Outputs ?? []), ...(api?.Outputs ?? [])].map((o) => [o.OutputKey, o.OutputValue]));
  const named = (key: string): string => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`the stacks have no output ${key}`);
    return value;
  };
  return {
    tableName: named('TableName'),
    bucketName: named('EvidenceBucketName'),
    ledgerBucketName: named('LedgerBucketName'),
    apiId: named('ApiId'),
    apiStage: named('ApiStage'),
  };
}

/** Where an engine answers a REST API; its own GraphqlUrl output names AWS' host. */
export const apiUrlOf = (endpoint: string, { apiId, apiStage }: Outputs): string =>
  `${endpoint}/restapis/${apiId}/${apiStage}/_user_request_/graphql`;
