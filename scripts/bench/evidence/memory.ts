import { Lifetime } from '../../local/process/lifetime.ts';
import { startRivals } from '../rival-process.ts';
import { sparseFile } from './file.ts';
import { filedCase } from './filed-case.ts';
import { startMock } from './mock-process.ts';
import type { OurTask, Sending } from './task.ts';

/** What the uploader may take above what it takes when it is idle. Bytes. */
const CEILING = 300 * 2 ** 20;

/**
 * How much memory the uploader takes for a file of any size. It sends to the mock in a process of its own, which has the
 * product's API and checks every part, and lets go of the bytes: no engine could hold them twice on a small machine.
 * @throws Error if it takes more than it may
 */
export async function memory(size: number, report: (line: string) => void): Promise<void> {
  const lifetime = new Lifetime();
  try {
    const url = await startMock(lifetime);
    const file = await sparseFile(lifetime, size);
    const token = 'wang.officer';
    const task: OurTask = { url, token, caseId: await filedCase({ url, token }), file, seal: false };
    const { sent, base, peak } = await (await startRivals<Sending>('scripts/bench/evidence/our-uploader.ts', task))();
    const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
    report(`${mebibytes(size)} in ${(sent / 1_000).toFixed(0)} s, ${mebibytes(size / (sent / 1_000))}/s, to the mock`);
    report(`resident memory of the uploading process: idle ${mebibytes(base)}, at its peak ${mebibytes(peak)}`);
    if (peak - base > CEILING) throw new Error(`more than ${mebibytes(CEILING)} above idle`);
  } finally {
    await lifetime.end();
  }
}
