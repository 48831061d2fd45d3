import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GetObjectCommand, NoSuchBucket, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { clientOptions, LOCAL_ACCOUNT, LOCAL_REGION } from './deployment/environment.ts';

/** Says that a backend's data is whole, and of which version. Written last, so half-made data never carries it. */
export interface Stamp {
  read(): Promise<number | undefined>;
  write(version: number): Promise<void>;
}

/** Beside the state of an engine that keeps it on disk. */
export function stampInDirectory(state: string): Stamp {
  const file = join(state, 'schema-version');
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      return text === undefined ? undefined : Number(text);
    },
    async write(version) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${version}\n`);
    },
  };
}

/** Inside an engine whose disk is not ours: an object in the bucket of the CDK. */
export function stampInEngine(endpoint: string): Stamp {
  const client = new S3Client({ ...clientOptions(endpoint), forcePathStyle: true });
  const object = { Bucket: `cdk-hnb659fds-assets-${LOCAL_ACCOUNT}-${LOCAL_REGION}`, Key: 'yangguang/schema-version' };
  return {
    async read() {
      try {
        const { Body } = await client.send(new GetObjectCommand(object));
        return Body && Number(await Body.transformToString());
      } catch (error) {
        if (error instanceof NoSuchKey || error instanceof NoSuchBucket) return undefined;
        throw error;
      }
    },
    async write(version) {
      await client.send(new PutObjectCommand({ ...object, Body: String(version) }));
    },
  };
}
