import type { Part as ListedPart, S3Client } from '@aws-sdk/client-s3';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
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
import { ALL_PARTS, PREFIX } from './evidence-store.ts';
import { completionOf, unlessNoUpload } from './s3-failure.ts';
import { signedDownload, signedObject, signedPart } from './s3-presign.ts';

/** How many parts S3 lists at once. */
const MOST_LISTED = 1_000;

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

  async createUpload(key: string, retainUntil: Instant): Promise<string> {
    const { UploadId } = await this.#client.send(
      new CreateMultipartUploadCommand({
        ...this.#object(key),
        ChecksumAlgorithm: 'SHA256',
        ChecksumType: 'COMPOSITE',
        ObjectLockMode: 'COMPLIANCE',
        ObjectLockRetainUntilDate: new Date(retainUntil),
        ObjectLockLegalHoldStatus: 'ON',
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
    { after, first }: PartStretch = ALL_PARTS,
  ): Promise<readonly Part[] | undefined> {
    const parts: Part[] = [];
    try {
      // Not the SDK's paginator: S3 names a next marker on the last page too, and LocalStack would then go on for ever.
      for (let more = true; more && parts.length < first; ) {
        const page = await this.#client.send(
          new ListPartsCommand({
            ...this.#object(key),
            UploadId: uploadId,
            PartNumberMarker: String(parts.at(-1)?.number ?? after),
            MaxParts: Math.min(first - parts.length, MOST_LISTED),
          }),
        );
        parts.push(...(page.Parts ?? []).map(partOf));
        more = page.IsTruncated === true && (page.Parts ?? []).length > 0;
      }
    } catch (failure) {
      return unlessNoUpload(failure);
    }
    return parts;
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

  async abort(key: string, uploadId: string): Promise<void> {
    await this.#client
      .send(new AbortMultipartUploadCommand({ ...this.#object(key), UploadId: uploadId }))
      .catch(unlessNoUpload);
  }

  async listUploads(afterKey?: string): Promise<readonly OpenUpload[]> {
    // No upload id marker: the upload it names may have been aborted since, and then it is no place any more.
    const after = afterKey === undefined ? {} : { KeyMarker: afterKey };
    const { Uploads = [] } = await this.#client.send(
      new ListMultipartUploadsCommand({ Bucket: this.#bucket, Prefix: PREFIX, ...after }),
    );
    const uploads = Uploads.map(({ Key, UploadId, Initiated }) => ({
      key: given(Key),
      uploadId: given(UploadId),
      begunAt: given(Initiated).toISOString(),
    }));
    // S3 begins after the marker; MiniStack with it.
    return uploads.filter(({ key }) => key > (afterKey ?? ''));
  }

  presignObject(key: string, object: ObjectAnnounced): Promise<SignedRequest> {
    return signedObject(this.#signing, this.#object(key), object);
  }

  async beginningOf(key: string, versionId: string, bytes: number): Promise<Uint8Array> {
    const { Body } = await this.#client.send(
      new GetObjectCommand({ ...this.#object(key), VersionId: versionId, Range: `bytes=0-${bytes - 1}` }),
    );
    // A store that knows no ranges of versions sends all of it; none that the product runs on in earnest does.
    return (await given(Body).transformToByteArray()).slice(0, bytes);
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

function partOf({ PartNumber, ETag, Size, ChecksumSHA256 }: ListedPart): Part {
  return { number: given(PartNumber), etag: given(ETag), size: given(Size), sha256: given(ChecksumSHA256) };
}

/** @throws if S3 left out what its contract promises */
function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('S3 left out a field of its answer');
  return value;
}
