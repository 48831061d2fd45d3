import type { Approval } from '#domain/approval/approval/approval.ts';
import type { Case } from '#domain/case/case/case.ts';
import { stands } from '#domain/evidence/release/grounds.ts';
import type { Release, RunningRelease } from '#domain/evidence/release/release.ts';
import { stateKey } from '#store/keys.ts';
import { recordOf } from '#store/record.ts';
import type { Table } from '#store/table.ts';
import { stateOf } from '../../states-of.ts';

/** The release, if it runs. */
export async function runningRelease(table: Table, id: string): Promise<RunningRelease | undefined> {
  const release = await stateOf<Release>(table, id);
  return release?.status === 'RUNNING' ? release : undefined;
}

/** Whether what a release stands on is still so, read anew: the case has ended, and a leader has granted it. */
export async function standsNow(table: Table, release: RunningRelease): Promise<boolean> {
  const keys = [release.caseId, release.approval].map(stateKey);
  const [theCase, approval] = (await table.read(keys, { consistent: true })).map((item) => recordOf(item)?.state);
  return stands({ theCase: theCase as Case | undefined, approval: approval as Approval | undefined }, release);
}
