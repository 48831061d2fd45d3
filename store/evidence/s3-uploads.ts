import type { Part as ListedPart, S3Client } from '@aws-sdk/client-s3';
import { ListMultipartUploadsCommand, ListPartsCommand } from '@aws-sdk/client-s3';
import type { OpenUpload, Part, PartStretch } from './evidence-store.ts';
import { PREFIX } from './evidence-store.ts';
import { given } from './s3-given.ts';

/** How many parts S3 lists at once. */
const MOST_LISTED = 1_000;

interface UploadOf {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string;
}

/** The parts of an upload, in order, as far as they are asked for. */
export async function listedParts(
  client: S3Client,
  upload: UploadOf,
  { after, first }: PartStretch,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  // Not the SDK's paginator: S3 names a next marker on the last page too, and LocalStack would then go on for ever.
  for (let more = true; more && parts.length < first; ) {
    const page = await client.send(
      new ListPartsCommand({
        ...upload,
        PartNumberMarker: String(parts.at(-1)?.number ?? after),
        MaxParts: Math.min(first - parts.length, MOST_LISTED),
      }),
    );
    parts.push(...(page.Parts ?? []).map(partOf));
    more = page.IsTruncated === true && (page.Parts ?? []).length > 0;
  }
  return parts;
}

/** Uploads of evidence that are open, of keys after one if it is given. */
export async function openUploads(
  client: S3Client,
  Bucket: string,
  afterKey: string | undefined,
): Promise<readonly OpenUpload[]> {
  // No upload id marker: the upload it names may have been aborted since, and then it is no place any more.
  const after = afterKey === undefined ? {} : { KeyMarker: afterKey };
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix: PREFIX, ...after }));
  const uploads = Uploads.map(({ Key, UploadId, Initiated }) => ({
    key: given(Key),
    uploadId: given(UploadId),
    begunAt: given(Initiated).toISOString(),
  }));
  // S3 begins after the marker; MiniStack with it.
  return uploads.filter(({ key }) => key > (afterKey ?? ''));
}

function partOf({ PartNumber, ETag, Size, ChecksumSHA256 }: ListedPart): Part {
  return { number: given(PartNumber), etag: given(ETag), size: given(Size), sha256: given(ChecksumSHA256) };
}
