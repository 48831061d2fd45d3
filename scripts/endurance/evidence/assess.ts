import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept, objectKey } from '#domain/evidence/evidence/evidence.ts';
import type { Backend } from '../../local/backend.ts';
import { bucketOf } from './bucket.ts';
import { recordsOf } from './records.ts';

const ENDS: readonly Evidence['status'][] = ['VERIFIED', 'MISMATCH', 'ABORTED'];

/** Whether somebody still has something to do with it. */
export function isUnderWay(evidence: Evidence): boolean {
  return !ENDS.includes(evidence.status) || (isKept(evidence) && (evidence.checking ?? evidence.order) !== undefined);
}

/** Everything that is not as it must be, a line each; nothing if all is well. */
export async function disorder(backend: Backend): Promise<readonly string[]> {
  const bucket = bucketOf(backend);
  const { evidence, allowances } = await recordsOf(backend);
  const versions = await bucket.versions();
  const recorded = new Map(evidence.flatMap((each) => (isKept(each) ? [[objectKey(each), each.kept.versionId]] : [])));
  const wrong: string[] = evidence.filter(isUnderWay).map(({ id, status }) => `${id} is ${status}, and not at its end`);
  for (const version of versions) {
    const named = recorded.get(version.key) === version.versionId;
    if (!named) wrong.push(`${version.key} has a version that no record names`);
    if (!(await bucket.isLocked(version))) wrong.push(`${version.key} is not locked`);
  }
  const lying = new Set(versions.map(({ key }) => key));
  for (const key of recorded.keys()) if (!lying.has(key)) wrong.push(`${key} is on record and not there`);
  const open = await bucket.openUploads();
  if (open > 0) wrong.push(`${open} uploads are still open`);
  for (const { id, drawn } of allowances) {
    const used = evidence.flatMap((each) => (each.status === 'ABORTED' ? [] : (each.drawn ?? [])));
    const sum = used.reduce((all, { allowance, bytes }) => (allowance === id ? all + bytes : all), 0);
    if (sum !== drawn) wrong.push(`of ${id} ${drawn} bytes are drawn, and ${sum} are used`);
  }
  return wrong;
}
