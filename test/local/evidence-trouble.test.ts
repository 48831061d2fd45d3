import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client, UploadPartCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { stateOf } from '#functions/states-of.ts';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import { CHECKSUM_HEADER, SIGNED_FOR } from '#store/evidence/evidence-store.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import type { Bench } from '#test/support/evidence/trouble/bench.ts';
import { troubles } from '#test/support/evidence/trouble/troubles.ts';
import { backend, send, table } from './support/deployed.ts';
import { filedCase } from './support/filed-case.ts';

const client = new S3Client({
  ...clientOptions(backend.endpoint),
  forcePathStyle: true,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
});
const store = new S3EvidenceStore(backend.bucketName, client);

troubles(`on ${backend.engine}`, async (): Promise<Bench> => {
  const { officer, second, caseId } = await filedCase();
  return {
    ...{ officer, second, caseId, send },
    put: async ({ url, headers }, bytes) =>
      (await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })).status,
    async expired(id, { number, sha256 }) {
      const evidence = await stateOf<Evidence>(table, id);
      if (evidence === undefined) throw new Error(`${id} is not there`);
      const upload = { Bucket: backend.bucketName, Key: objectKey(evidence), UploadId: evidence.uploadId };
      const part = new UploadPartCommand({ ...upload, PartNumber: number, ChecksumSHA256: sha256 });
      const url = await getSignedUrl(client, part, {
        expiresIn: SIGNED_FOR,
        unhoistableHeaders: new Set([CHECKSUM_HEADER]),
        signingDate: new Date(Date.now() - (SIGNED_FOR + 1) * 1_000),
      });
      return { url, headers: { [CHECKSUM_HEADER]: sha256 }, expiresAt: '' };
    },
    versionsOf: (id) => store.versionsOf(`evidence/${id}`),
    wait: () => sleep(250),
  };
});
