import { CloudFormationClient, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import {
  GetObjectLockConfigurationCommand,
  type ObjectLockConfiguration,
  PutObjectLockConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { clientOptions } from './deployment/environment.ts';
import { STACKS } from './deployment/stacks.ts';

/**
 * The one place that applies what an engine's CloudFormation leaves off: a bucket's lock. It first asks
 * whether the bucket has it; what it applies is what the deployed template says.
 *
 * @param id of the bucket in its stack
 * @returns what was found or done, for the person who waits
 * @throws Error when the lock is still missing afterwards: nothing must ever land in an unlocked bucket
 */
export async function ensureBucketLock(endpoint: string, id: 'Evidence' | 'Ledger', bucket: string): Promise<string> {
  const client = new S3Client({ ...clientOptions(endpoint), forcePathStyle: true });
  if (await readLock(client, bucket)) return 'locked';

  const wanted = await lockInTemplate(endpoint, id);
  await client.send(new PutObjectLockConfigurationCommand({ Bucket: bucket, ObjectLockConfiguration: wanted }));
  const retention = (await readLock(client, bucket))?.Rule?.DefaultRetention;
  if (!retention) throw new Error(`the engine did not lock ${bucket}`);
  return `the engine had left the lock of ${id} off: applied ${retention.Mode}, ${retention.Days} days`;
}

async function readLock(client: S3Client, Bucket: string): Promise<ObjectLockConfiguration | undefined> {
  try {
    const { ObjectLockConfiguration: lock } = await client.send(new GetObjectLockConfigurationCommand({ Bucket }));
    return lock?.ObjectLockEnabled === 'Enabled' && lock.Rule?.DefaultRetention ? lock : undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'ObjectLockConfigurationNotFoundError') return undefined;
    throw error;
  }
}

interface Template {
  readonly Resources: Readonly<
    Record<string, { readonly Properties?: { readonly ObjectLockConfiguration?: ObjectLockConfiguration } }>
  >;
}

async function lockInTemplate(endpoint: string, id: string): Promise<ObjectLockConfiguration> {
  const client = new CloudFormationClient(clientOptions(endpoint));
  const { TemplateBody } = await client.send(
    new GetTemplateCommand({ StackName: STACKS.data, TemplateStage: 'Original' }),
  );
  const template: Template = JSON.parse(TemplateBody ?? '{"Resources":{}}');
  const lock = Object.entries(template.Resources).find(
    ([name, { Properties }]) => name.startsWith(id) && Properties?.ObjectLockConfiguration,
  )?.[1];
  if (!lock?.Properties?.ObjectLockConfiguration) throw new Error(`the template does not lock ${id}`);
  return lock.Properties.ObjectLockConfiguration;
}
