import {
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type ObjectVersion,
  type S3Client,
} from '@aws-sdk/client-s3';

/** What keeps the evidence in a bucket. */
export interface Locks {
  readonly versions: number;
  readonly locked: number;
  readonly held: number;
  /** The last instant at which any version is still locked. */
  readonly until: Date | undefined;
}

/** S3 answers some thousand requests a second for one prefix; this stays far below. */
const AT_ONCE = 25;

/** Reads the lock and the legal hold of every version. Reads only: nothing here can delete or shorten anything. */
export async function readLocks(client: S3Client, bucket: string, now = new Date()): Promise<Locks> {
  let locks: Locks = { versions: 0, locked: 0, held: 0, until: undefined };
  for await (const versions of versionsIn(client, bucket)) {
    const heads = await Promise.all(
      versions.map(({ Key, VersionId }) => client.send(new HeadObjectCommand({ Bucket: bucket, Key, VersionId }))),
    );
    const ends = heads.flatMap(({ ObjectLockRetainUntilDate: end }) => (end && end > now ? [end] : []));
    locks = {
      versions: locks.versions + heads.length,
      locked: locks.locked + ends.length,
      held: locks.held + heads.filter(({ ObjectLockLegalHoldStatus: hold }) => hold === 'ON').length,
      until: latest([...ends, ...(locks.until ? [locks.until] : [])]),
    };
  }
  return locks;
}

const latest = (instants: readonly Date[]): Date | undefined =>
  instants.length === 0 ? undefined : new Date(Math.max(...instants.map(Number)));

async function* versionsIn(client: S3Client, Bucket: string): AsyncGenerator<readonly ObjectVersion[]> {
  let at: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (at) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket, MaxKeys: AT_ONCE, ...at }),
    );
    yield page.Versions ?? [];
    at = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
  }
}
