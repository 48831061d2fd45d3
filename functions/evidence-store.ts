import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { S3Client } from '@aws-sdk/client-s3';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import { optionalSetting, setting } from './environment.ts';
import { tracer } from './observability.ts';

/** Without this the SDK adds a CRC32 of nothing to what it signs, and S3 then refuses every part. */
const CHECKSUMS: S3ClientConfig = {
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
};

/** The evidence this function works on. */
export function evidenceStoreOfFunction(): EvidenceStore {
  const client = tracer.captureAWSv3Client(
    new S3Client({
      ...CHECKSUMS,
      requestHandler: { connectionTimeout: 2_000, requestTimeout: 50_000, throwOnRequestTimeout: true },
    }),
  );
  const endpoint = optionalSetting('S3_PUBLIC_ENDPOINT');
  const signing = endpoint === undefined ? client : new S3Client({ ...CHECKSUMS, endpoint, forcePathStyle: true });
  return new S3EvidenceStore(setting('EVIDENCE_BUCKET'), client, signing);
}
