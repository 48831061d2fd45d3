import {
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Backend } from '../../local/backend.ts';
import { clientOptions } from '../../local/deployment/environment.ts';

/** A version of an object as the store has it. */
export interface Version {
  readonly key: string;
  readonly versionId: string;
}

/** What lies in the evidence bucket, past everything that the product believes of it. */
export function bucketOf({ endpoint, bucketName: Bucket }: Backend) {
  const client = new S3Client({ ...clientOptions(endpoint), forcePathStyle: true });
  return {
    async versions(): Promise<readonly Version[]> {
      const found: Version[] = [];
      for (let at: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {}; at !== undefined; ) {
        const page: ListObjectVersionsCommandOutput = await client.send(
          new ListObjectVersionsCommand({ Bucket, Prefix: 'evidence/', ...at }),
        );
        for (const { Key = '', VersionId = '' } of page.Versions ?? []) found.push({ key: Key, versionId: VersionId });
        const { IsTruncated, NextKeyMarker = '', NextVersionIdMarker = '' } = page;
        at = IsTruncated ? { KeyMarker: NextKeyMarker, VersionIdMarker: NextVersionIdMarker } : undefined;
      }
      return found;
    },
    /** Whether nobody can delete it now, because of a hold or a period that nobody can shorten. */
    async isLocked({ key, versionId }: Version): Promise<boolean> {
      const head = await client.send(new HeadObjectCommand({ Bucket, Key: key, VersionId: versionId }));
      const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold } = head;
      return hold === 'ON' && mode === 'COMPLIANCE' && until !== undefined && until.getTime() > Date.now();
    },
    async openUploads(): Promise<number> {
      const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'evidence/' }));
      return Uploads.length;
    },
  };
}

export type Bucket = ReturnType<typeof bucketOf>;
