import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { clientOptions, QUIET } from '../deployment/environment.ts';

/** Clients of the account that the environment names; with AWS_ENDPOINT_URL, of a local engine. */
export function accountClients() {
  Object.assign(process.env, QUIET);
  const endpoint = process.env.AWS_ENDPOINT_URL;
  const options = endpoint ? clientOptions(endpoint) : {};
  return {
    stacks: new CloudFormationClient(options),
    tables: new DynamoDBClient(options),
    objects: new S3Client(endpoint ? { ...options, forcePathStyle: true } : options),
  };
}
