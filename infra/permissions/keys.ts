import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

type Service = 'dynamodb' | 'sqs' | 's3' | 'secretsmanager';

/** A key is usable only through the service that holds the data: a stolen role cannot decrypt what it has copied. */
const through = (services: readonly Service[]) => ({
  StringEquals: {
    'kms:ViaService': services.flatMap((service) => [
      `${service}.${Aws.REGION}.amazonaws.com`,
      // The regions in China name their services with their own suffix.
      `${service}.${Aws.REGION}.${Aws.URL_SUFFIX}`,
    ]),
  },
});

/** Reads and writes items of the encrypted table. */
export function encryptRecords(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'EncryptRecords',
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [key.keyArn],
    conditions: through(['dynamodb']),
  });
}

/** Reads items of the encrypted table. */
export function decryptRecords(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'DecryptRecords',
    actions: ['kms:Decrypt', 'kms:DescribeKey'],
    resources: [key.keyArn],
    conditions: through(['dynamodb']),
  });
}

/** Reads an encrypted secret. */
export function decryptSecret(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'DecryptSecret',
    actions: ['kms:Decrypt'],
    resources: [key.keyArn],
    conditions: through(['secretsmanager']),
  });
}

/** Writes objects of the encrypted bucket; completing a multipart upload also decrypts its parts. */
export function encryptEvidence(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'EncryptEvidence',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: through(['s3']),
  });
}

/** Reads objects of the encrypted bucket. */
export function decryptEvidence(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'DecryptEvidence',
    actions: ['kms:Decrypt'],
    resources: [key.keyArn],
    conditions: through(['s3']),
  });
}

/** Takes messages from the encrypted queues. */
export function readEncryptedMessages(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadEncryptedMessages',
    actions: ['kms:Decrypt'],
    resources: [key.keyArn],
    conditions: through(['sqs']),
  });
}

/** Puts messages into the encrypted queues. */
export function sendEncryptedMessages(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'SendEncryptedMessages',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: through(['sqs']),
  });
}

/** Reads the encrypted stream of the table. */
export function readEncryptedStream(key: IKey): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadEncryptedStream',
    actions: ['kms:Decrypt'],
    resources: [key.keyArn],
    conditions: through(['dynamodb']),
  });
}
