import type { S3Client } from '@aws-sdk/client-s3';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
import type { LockWanted } from '#domain/evidence/evidence/lock.ts';
import type { Instant } from '#domain/model/time.ts';
import type {
  Completion,
  EvidenceStore,
  Found,
  ObjectAnnounced,
  OpenUpload,
  Part,
  PartAnnounced,
  PartStretch,
  SignedRequest,
} from './evidence-store.ts';
import { ALL_PARTS } from './evidence-store.ts';
import { completionOf, unlessNoUpload } from './s3-failure.ts';
import { given } from './s3-given.ts';
import { signedDownload, signedObject, signedPart } from './s3-presign.ts';
import { beginningOfVersion, readVersion } from './s3-read.ts';
import { listedParts, openUploads } from './s3-uploads.ts';

/** Evidence in an object-locked S3 bucket. */
export class S3EvidenceStore implements EvidenceStore {
  readonly #bucket: string;
  readonly #client: S3Client;
  readonly #signing: S3Client;

  /** @param signing signs what goes to people: S3 as they reach it, if that is not how the functions do */
  constructor(bucket: string, client: S3Client, signing: S3Client = client) {
    this.#bucket = bucket;
    this.#client = client;
    this.#signing = signing;
  }

  async createUpload(key: string, { retainUntil, legalHold }: LockWanted): Promise<string> {
    const { UploadId } = await this.#client.send(
      new CreateMultipartUploadCommand({
        ...this.#object(key),
        ChecksumAlgorithm: 'SHA256',
        ChecksumType: 'COMPOSITE',
        ObjectLockMode: 'COMPLIANCE',
        ObjectLockRetainUntilDate: new Date(retainUntil),
        ObjectLockLegalHoldStatus: legalHold ? 'ON' : 'OFF',
      }),
    );
    return given(UploadId);
  }

  presignPart(key: string, uploadId: string, part: PartAnnounced): Promise<SignedRequest> {
    return signedPart(this.#signing, { ...this.#object(key), UploadId: uploadId }, part);
  }

  async listParts(
    key: string,
    uploadId: string,
    stretch: PartStretch = ALL_PARTS,
  ): Promise<readonly Part[] | undefined> {
    return listedParts(this.#client, { ...this.#object(key), UploadId: uploadId }, stretch).catch(unlessNoUpload);
  }

  async complete(key: string, uploadId: string, parts: readonly Part[]): Promise<Completion> {
    const Parts = parts.map(({ number, etag, sha256 }) => ({ PartNumber: number, ETag: etag, ChecksumSHA256: sha256 }));
    try {
      await this.#client.send(
        new CompleteMultipartUploadCommand({
          ...this.#object(key),
          UploadId: uploadId,
          MultipartUpload: { Parts },
          IfNoneMatch: '*',
        }),
      );
      return 'COMPLETED';
    } catch (failure) {
      return completionOf(failure);
    }
  }

  async versionsOf(key: string): Promise<readonly string[]> {
    const { Versions = [] } = await this.#client.send(
      new ListObjectVersionsCommand({ Bucket: this.#bucket, Prefix: key, MaxKeys: 10 }),
    );
    // Newest first, and of every key that begins so.
    const own = Versions.filter((version) => version.Key === key);
    return own.map(({ VersionId }) => given(VersionId)).reverse();
  }

  async head(key: string, versionId: string): Promise<Found> {
    const head = await this.#client.send(
      new HeadObjectCommand({ ...this.#object(key), VersionId: versionId, ChecksumMode: 'ENABLED' }),
    );
    return {
      versionId,
      size: given(head.ContentLength),
      ...(head.ChecksumSHA256 === undefined ? {} : { checksum: head.ChecksumSHA256 }),
      lock: {
        mode: head.ObjectLockMode,
        retainUntil: head.ObjectLockRetainUntilDate?.toISOString(),
        legalHold: head.ObjectLockLegalHoldStatus === 'ON',
      },
    };
  }

  async retain(key: string, versionId: string, until: Instant): Promise<void> {
    const Retention = { Mode: 'COMPLIANCE', RetainUntilDate: new Date(until) } as const;
    await this.#client.send(new PutObjectRetentionCommand({ ...this.#object(key), VersionId: versionId, Retention }));
  }

  async hold(key: string, versionId: string): Promise<void> {
    const LegalHold = { Status: 'ON' } as const;
    await this.#client.send(new PutObjectLegalHoldCommand({ ...this.#object(key), VersionId: versionId, LegalHold }));
  }

  async release(key: string, versionId: string): Promise<void> {
    const LegalHold = { Status: 'OFF' } as const;
    await this.#client.send(new PutObjectLegalHoldCommand({ ...this.#object(key), VersionId: versionId, LegalHold }));
  }

  async abort(key: string, uploadId: string): Promise<void> {
    await this.#client
      .send(new AbortMultipartUploadCommand({ ...this.#object(key), UploadId: uploadId }))
      .catch(unlessNoUpload);
  }

  listUploads(afterKey?: string): Promise<readonly OpenUpload[]> {
    return openUploads(this.#client, this.#bucket, afterKey);
  }

  presignObject(key: string, object: ObjectAnnounced): Promise<SignedRequest> {
    return signedObject(this.#signing, this.#object(key), object);
  }

  beginningOf(key: string, versionId: string, bytes: number): Promise<Uint8Array> {
    return beginningOfVersion(this.#client, { ...this.#object(key), VersionId: versionId }, bytes);
  }

  read(key: string, versionId: string, from: number): AsyncIterable<Uint8Array> {
    return readVersion(this.#client, { ...this.#object(key), VersionId: versionId }, from);
  }

  async remove(key: string, versionId: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ ...this.#object(key), VersionId: versionId }));
  }

  presignDownload(
    key: string,
    versionId: string,
    file: { readonly name: string; readonly contentType: string },
  ): Promise<SignedRequest> {
    return signedDownload(this.#signing, { ...this.#object(key), VersionId: versionId }, file);
  }

  #object(key: string) {
    return { Bucket: this.#bucket, Key: key };
  }
}
