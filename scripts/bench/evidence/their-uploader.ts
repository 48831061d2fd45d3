import { createReadStream } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { clientOptions } from '../../local/deployment/environment.ts';
import { awaitGo } from '../rival-process.ts';
import type { Sending, TheirTask } from './task.ts';

/** A process that uploads one file by AWS' own uploader, with the same parts, as many at once, and a SHA-256 of each. */
const { endpoint, bucket, file, size }: TheirTask = JSON.parse(process.argv[2] ?? '');
const client = new S3Client({ ...clientOptions(endpoint), forcePathStyle: true });
const base = process.memoryUsage().rss;
await awaitGo();

const begun = performance.now();
const idle = process.cpuUsage();
const upload = new Upload({
  client,
  params: {
    Bucket: bucket,
    Key: `bench/${crypto.randomUUID()}`,
    Body: createReadStream(file),
    ChecksumAlgorithm: 'SHA256',
  },
  partSize: 8 * 2 ** 20,
  queueSize: 4,
});
let sent = 0;
upload.on('httpUploadProgress', ({ loaded }) => {
  if (loaded === size) sent = performance.now() - begun;
});
const { VersionId = '', Key = '' } = await upload.done();
const whole = performance.now() - begun;
const { user, system } = process.cpuUsage(idle);
const used = { cpu: (user + system) / 1_000, base, peak: process.resourceUsage().maxRSS * 1_024 };
const report: Sending = { sent, whole, ...used, id: Key, versionId: VersionId };
process.stdout.write(`${JSON.stringify(report)}\n`);
