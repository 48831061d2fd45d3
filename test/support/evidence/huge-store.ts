import type { S3Client } from '@aws-sdk/client-s3';
import { later } from '#domain/model/time.ts';
import { arrivedOf } from '#store/evidence/composite.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';

type Input = Readonly<Record<string, unknown>>;

interface Huge {
  readonly parts: number;
  /** Bytes of each. */
  readonly partSize: number;
  readonly retainUntil: string;
}

const HASH = Buffer.alloc(32, 7).toString('base64');

/** The real adapter over an S3 that says it has an upload of very many parts, and has not a byte of it. */
export function hugeStore({ parts, partSize, retainUntil }: Huge) {
  const asked: string[] = [];
  let [completed, listed] = [false, 0];
  const part = (number: number) => ({ number, etag: `"${number}"`, size: partSize, sha256: HASH });
  const all = Array.from({ length: parts }, (_, i) => part(i + 1));
  const answers: Readonly<Record<string, (input: Input) => unknown>> = {
    createMultipartUpload: () => ({ UploadId: 'upload-1' }),
    listParts: ({ PartNumberMarker, MaxParts }) => {
      if (completed) throw Object.assign(new Error('NoSuchUpload'), { name: 'NoSuchUpload' });
      const page = all.slice(Number(PartNumberMarker), Number(PartNumberMarker) + Number(MaxParts));
      const Parts = page.map(({ number, etag, size, sha256 }) => ({
        ...{ PartNumber: number, ETag: etag, Size: size, ChecksumSHA256: sha256 },
      }));
      return { IsTruncated: Number(PartNumberMarker) + page.length < parts, Parts };
    },
    completeMultipartUpload: ({ MultipartUpload }) => {
      listed = (MultipartUpload as { Parts: unknown[] }).Parts.length;
      completed = true;
      return {};
    },
    listObjectVersions: ({ Prefix }) => ({
      Versions: completed ? [{ Key: Prefix, VersionId: 'version-1' }] : [],
    }),
    headObject: () => ({
      ContentLength: parts * partSize,
      ChecksumSHA256: arrivedOf(all).checksum,
      ObjectLockMode: 'COMPLIANCE',
      ObjectLockRetainUntilDate: new Date(later(retainUntil, 1_000)),
      ObjectLockLegalHoldStatus: 'ON',
    }),
  };
  const send = async (command: { readonly input: Input }) => {
    const name = command.constructor.name.replace(/Command$/, '').replace(/^./, (first) => first.toLowerCase());
    asked.push(name);
    const answer = answers[name];
    if (answer === undefined) throw new Error(`${name} is not known here`);
    return answer(command.input);
  };
  return {
    store: new S3EvidenceStore('bucket', { send } as unknown as S3Client),
    /** The name of each request, in order. */
    asked,
    /** Of how many parts it was told to make an object. */
    listed: () => listed,
  };
}
