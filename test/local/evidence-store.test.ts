import { S3Client } from '@aws-sdk/client-s3';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import { evidenceStoreContract } from '../contract/evidence-store.contract.ts';
import { backend, word } from './support/deployed.ts';

const client = new S3Client({
  ...clientOptions(backend.endpoint),
  forcePathStyle: true,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
});
const prefix = `evidence/Evidence_contract-${word()}-`;
/** Whole seconds; not long, since what the contract locks stays. */
const retainUntil = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 3 * 86_400_000).toISOString();

evidenceStoreContract(`the evidence bucket on ${backend.engine}`, async () => ({
  store: new S3EvidenceStore(backend.bucketName, client),
  prefix,
  retainUntil,
  put: async ({ url, headers }, bytes) =>
    (await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })).status,
}));
