import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/** The tag by which the bucket's lifecycle knows what may lapse: no prefix tells partial tiles from full ones. */
export const PARTIAL_TAG = { key: 'tile', value: 'partial' } as const;

/** The newest checkpoint of any log: the one object that is meant to be replaced. */
export const ANY_CHECKPOINT = '*/checkpoint';

/** Tiles at the end of any log that are not full yet: the only ones that are written anew, or may lapse. */
export const ANY_PARTIAL_TILE = '*/tile/*.p/*';

/** Everything there is of a log, under its name. */
export const ledgerObjects = (origin: string): readonly string[] => [
  `${origin}/checkpoint`,
  `${origin}/checkpoints/*`,
  `${origin}/tile/*`,
];

/** Those of its tiles that are not full. */
export const partialTiles = (origin: string): string => `${origin}/tile/*.p/*`;

/** Reads a log. Without the list S3 says of what is not there that it is forbidden. */
export function readLedger(bucket: Bucket, origin: string): readonly PolicyStatement[] {
  const resources = ledgerObjects(origin).map((pattern) => bucket.arnForObjects(pattern));
  return [
    new PolicyStatement({ sid: 'ReadLedger', actions: ['s3:GetObject'], resources }),
    new PolicyStatement({ sid: 'MissLedger', actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
  ];
}

/**
 * Writes a log, every object under its lock, and reads the lock of the very version back: S3 asks for the right to read
 * versions where one is named, and shows a lock only to who may see it. A tag says that something may lapse.
 */
export function writeLedger(bucket: Bucket, origin: string): readonly PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'WriteLedger',
      actions: ['s3:PutObject', 's3:PutObjectRetention', 's3:GetObjectVersion', 's3:GetObjectRetention'],
      resources: ledgerObjects(origin).map((pattern) => bucket.arnForObjects(pattern)),
    }),
    new PolicyStatement({
      sid: 'LetPartialTilesLapse',
      actions: ['s3:PutObjectTagging'],
      resources: [bucket.arnForObjects(partialTiles(origin))],
    }),
  ];
}
