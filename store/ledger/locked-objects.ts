import { setTimeout } from 'node:timers/promises';
import type { PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, PutObjectRetentionCommand } from '@aws-sdk/client-s3';
import type { Instant } from '#domain/model/time.ts';
import { DAY } from '#domain/model/time.ts';
import { StoreError } from './ledger-store.ts';

/** What S3 says when the key has another version than the one named. */
const OVERTAKEN = new Set(['PreconditionFailed']);
/** What it says when somebody else's write of it is under way, which may yet fail. */
const CONTENDED = new Set(['ConditionalRequestConflict', 'OperationAborted']);
const ABSENT = new Set(['NoSuchKey', 'NotFound']);

/** How often an object is written that another is writing, and the pause in between in milliseconds. */
const MOST_ATTEMPTS = 5;
const PAUSE = 50;

/** An object as it lies in the bucket, and its lock as far as the reader may see it. */
export interface FoundObject {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly writtenAt: Instant;
  readonly version: string | undefined;
  readonly mode: string | undefined;
  readonly lockedUntil: Date | undefined;
}

/** What is written: bytes, for how many days nobody can delete them, and the condition on what is there. */
export interface ObjectToWrite
  extends Pick<PutObjectCommandInput, 'ContentType' | 'IfMatch' | 'IfNoneMatch' | 'Tagging'> {
  readonly bytes: Uint8Array;
  readonly days: number;
}

export type Written = 'WRITTEN' | 'OVERTAKEN' | 'CONTENDED';

/** Objects under COMPLIANCE lock below one prefix of a bucket. */
export class LockedObjects {
  readonly #bucket: string;
  readonly #prefix: string;
  readonly #client: S3Client;
  /** That this engine keeps the lock which a write carries was seen once; where it does not, each is set and looked at. */
  #lockKept = false;

  constructor(bucket: string, prefix: string, client: S3Client) {
    this.#bucket = bucket;
    this.#prefix = prefix;
    this.#client = client;
  }

  async get(path: string): Promise<FoundObject | undefined> {
    try {
      const answer = await this.#client.send(new GetObjectCommand(this.#named(path)));
      const { Body, ETag, LastModified } = answer;
      if (Body === undefined || ETag === undefined || LastModified === undefined)
        throw new Error('S3 left out a field');
      return {
        ...{ bytes: await Body.transformToByteArray(), etag: ETag, writtenAt: LastModified.toISOString() },
        ...{ version: answer.VersionId, mode: answer.ObjectLockMode, lockedUntil: answer.ObjectLockRetainUntilDate },
      };
    } catch (failure) {
      if (ABSENT.has(nameOf(failure))) return undefined;
      throw failure;
    }
  }

  /**
   * Writes as soon as nobody else does.
   * @returns that it was overtaken, if the key has anything where it should not
   * @throws {StoreError} CONTENDED, LOCK_UNPROVEN
   */
  async put(path: string, object: ObjectToWrite): Promise<Written> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const written = await this.putOnce(path, object);
      if (written !== 'CONTENDED') return written;
      await setTimeout(attempt * PAUSE);
    }
    throw new StoreError('CONTENDED', `${path} is being written by others all the time`);
  }

  async putOnce(path: string, { bytes, days, ...more }: ObjectToWrite): Promise<Written> {
    const until = inDays(days);
    try {
      const { VersionId } = await this.#client.send(
        new PutObjectCommand({
          ...{ ...this.#named(path), Body: bytes, ContentType: 'application/octet-stream' },
          // A write with a lock must carry a checksum.
          ChecksumAlgorithm: 'SHA256',
          ...{ ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: until },
          ...more,
        }),
      );
      if (!this.#lockKept) this.#lockKept = await this.#prove(path, VersionId, until);
      return 'WRITTEN';
    } catch (failure) {
      if (OVERTAKEN.has(nameOf(failure))) return 'OVERTAKEN';
      if (CONTENDED.has(nameOf(failure))) return 'CONTENDED';
      throw failure;
    }
  }

  /**
   * Proves the lock of what somebody else has written, who may have died before they did; clocks may differ by a day.
   * @throws {StoreError} LOCK_UNPROVEN
   */
  async proveFound(path: string, { writtenAt, version, mode, lockedUntil }: FoundObject, days: number): Promise<void> {
    const due = Date.parse(writtenAt) + (days - 1) * DAY;
    if (mode === 'COMPLIANCE' && Number(lockedUntil) >= due) return;
    await this.#prove(path, version, inDays(days));
  }

  /** Reads a version's lock back, and sets it where the engine left it off. @returns whether it was there already */
  async #prove(path: string, version: string | undefined, until: Date): Promise<boolean> {
    const named = { ...this.#named(path), VersionId: version };
    if (await this.#isLocked(named, until)) return true;
    const Retention = { Mode: 'COMPLIANCE', RetainUntilDate: until } as const;
    await this.#client.send(new PutObjectRetentionCommand({ ...named, Retention }));
    if (await this.#isLocked(named, until)) return false;
    throw new StoreError('LOCK_UNPROVEN', `${path} is not locked`);
  }

  async #isLocked(named: { Bucket: string; Key: string; VersionId: string | undefined }, until: Date) {
    const { ObjectLockMode, ObjectLockRetainUntilDate } = await this.#client.send(new HeadObjectCommand(named));
    return ObjectLockMode === 'COMPLIANCE' && Number(ObjectLockRetainUntilDate) >= until.getTime();
  }

  #named(path: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: `${this.#prefix}/${path}` };
  }
}

/** S3 keeps whole seconds. */
function inDays(days: number): Date {
  return new Date(Math.floor((Date.now() + days * DAY) / 1_000) * 1_000);
}

function nameOf(failure: unknown): string {
  return failure instanceof Error ? failure.name : '';
}
