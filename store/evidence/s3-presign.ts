import type { S3Client } from '@aws-sdk/client-s3';
import { GetObjectCommand, PutObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { attachment } from './attachment.ts';
import type { ObjectAnnounced, PartAnnounced, SignedRequest } from './evidence-store.ts';
import { CHECKSUM_HEADER, SIGNED_FOR } from './evidence-store.ts';

type Upload = { readonly Bucket: string; readonly Key: string; readonly UploadId: string };
type Place = { readonly Bucket: string; readonly Key: string };
type Version = { readonly Bucket: string; readonly Key: string; readonly VersionId: string };

/** The browser sets it itself, and lets nobody else. */
const LENGTH_HEADER = 'content-length';

const OF_PART = new Set([CHECKSUM_HEADER, LENGTH_HEADER]);

/**
 * A part's PUT. The SDK would move the checksum into the query, where S3 ignores it and any bytes would do; as a
 * signed header it must be sent, and the bytes must have it. Without the length, who declares one byte could send 5 GiB.
 */
export async function signedPart(client: S3Client, upload: Upload, part: PartAnnounced): Promise<SignedRequest> {
  const command = new UploadPartCommand({
    ...upload,
    PartNumber: part.number,
    ContentLength: part.size,
    ChecksumSHA256: part.sha256,
  });
  const expiresAt = await expiry(client);
  const url = await getSignedUrl(client, command, {
    expiresIn: SIGNED_FOR,
    unhoistableHeaders: OF_PART,
    signableHeaders: OF_PART,
  });
  return { url, headers: { [CHECKSUM_HEADER]: part.sha256 }, expiresAt };
}

/**
 * The PUT of a whole object, once: with `If-None-Match` the address is good for one version. The bucket's own lock would
 * keep for days what may be a mistake; only a shorter one, given with the object, comes before it.
 */
export async function signedObject(client: S3Client, place: Place, object: ObjectAnnounced): Promise<SignedRequest> {
  const expiresAt = await expiry(client);
  const headers = headersOf(object, expiresAt);
  const command = new PutObjectCommand({
    ...place,
    ContentType: object.contentType,
    ContentLength: object.size,
    ChecksumSHA256: object.sha256,
    IfNoneMatch: '*',
    ObjectLockMode: 'COMPLIANCE',
    ObjectLockRetainUntilDate: new Date(lockedUntil(expiresAt)),
  });
  const signed = new Set([...Object.keys(headers), LENGTH_HEADER]);
  const url = await getSignedUrl(client, command, {
    expiresIn: SIGNED_FOR,
    unhoistableHeaders: signed,
    signableHeaders: signed,
  });
  return { url, headers, expiresAt };
}

function headersOf({ contentType, sha256 }: ObjectAnnounced, expiresAt: Instant): Readonly<Record<string, string>> {
  return {
    'content-type': contentType,
    'if-none-match': '*',
    [CHECKSUM_HEADER]: sha256,
    'x-amz-object-lock-mode': 'COMPLIANCE',
    'x-amz-object-lock-retain-until-date': lockedUntil(expiresAt),
  };
}

/** Whole seconds, as S3 keeps them, and late enough that it is still to come when the last moment's bytes arrive. */
function lockedUntil(expiresAt: Instant): string {
  return later(expiresAt, 60_000).replace(/\.\d+Z$/, 'Z');
}

/** The GET of one exact version. */
export async function signedDownload(
  client: S3Client,
  version: Version,
  file: { readonly name: string; readonly contentType: string },
): Promise<SignedRequest> {
  const command = new GetObjectCommand({
    ...version,
    ResponseContentDisposition: attachment(file.name),
    ResponseContentType: file.contentType,
  });
  const expiresAt = await expiry(client);
  return { url: await getSignedUrl(client, command, { expiresIn: SIGNED_FOR }), headers: {}, expiresAt };
}

/** A signed URL dies with the role session that signed it, which may be sooner. */
async function expiry({ config }: S3Client): Promise<Instant> {
  const { expiration } = await config.credentials();
  const latest = Date.now() + SIGNED_FOR * 1_000;
  return new Date(Math.min(latest, expiration?.getTime() ?? latest)).toISOString();
}
