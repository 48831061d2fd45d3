import { connect } from '#client/api/index.ts';
import { uploadEvidence } from '#client/evidence/index.ts';
import { openFile } from '#client/node-file/index.ts';
import { awaitGo } from '../rival-process.ts';
import type { OurTask, Sending } from './task.ts';

/** A process that uploads one file by the client's uploader, once it is told to. */
const { url, token, caseId, file, seal }: OurTask = JSON.parse(process.argv[2] ?? '');
const opened = await openFile(file);
const connection = connect({ url, token });
const base = process.memoryUsage().rss;
await awaitGo();

const begun = performance.now();
const idle = process.cpuUsage();
const evidence = { caseId, kind: 'OTHER', name: 'bench.bin' } as const;
const upload = uploadEvidence({ connection, file: opened, evidence });
let sent = 0;
upload.subscribe(({ phase }) => {
  if (phase === 'completing') sent = performance.now() - begun;
});
const { id } = await upload.done;
const kept = seal ? await upload.untilSealed({ every: 100 }) : undefined;
const whole = performance.now() - begun;
const { user, system } = process.cpuUsage(idle);
// Its verification would slow down whoever comes next.
if (seal) await upload.untilVerified();
const used = { cpu: (user + system) / 1_000, base, peak: process.resourceUsage().maxRSS * 1_024 };
const report: Sending = { sent, whole, ...used, id, versionId: kept?.object?.versionId ?? '' };
process.stdout.write(`${JSON.stringify(report)}\n`);
