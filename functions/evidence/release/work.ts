import type { Evidence, KeptEvidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept } from '#domain/evidence/evidence/evidence.ts';
import { restsUntilNext } from '#domain/evidence/release/put-back.ts';
import type { RunningRelease } from '#domain/evidence/release/release.ts';
import { isUnfinished } from '#domain/evidence/release/unfinished.ts';
import { listKey, listPartition } from '#store/keys.ts';
import { faultOf } from '../../fault.ts';
import { listed } from '../../listed.ts';
import { logger } from '../../observability.ts';
import { stateOf } from '../../states-of.ts';
import { CaseOpenAgain, lift } from './lift.ts';
import { restore } from './restore.ts';
import { runningRelease, standsNow } from './standing.ts';
import type { Told } from './tell.ts';
import { tell } from './tell.ts';
import type { ReleaseWorkshop } from './workshop.ts';

/** What one run came to. */
export interface Worked {
  /**
   * ENDED: there is nothing more to do, or another worker is at it. HANDED_ON: the next run goes on at once. STOPPED: the
   * case is open again, and the holds are put back.
   */
  readonly came: 'ENDED' | 'HANDED_ON' | 'PASSED' | 'STOPPED';
  /** Files whose hold could not be lifted, or not be put back; the next pass tries them again. */
  readonly failed: number;
}

/** Where a run is in the case's evidence. */
interface Pass {
  readonly from: string | undefined;
  readonly passed: number;
  readonly failed: number;
}

/**
 * Lifts the holds of a case's evidence, file after file, as long as there is time. It may be killed anywhere and begun
 * again, or be run twice at once: what was done stands on the release and on each file, in the commits that did it.
 */
export async function work(
  workshop: ReleaseWorkshop,
  id: string,
  mayGoOn: () => boolean = () => true,
): Promise<Worked> {
  const release = await runningRelease(workshop.table, id);
  if (release === undefined) return { came: 'ENDED', failed: 0 };
  if (!(await standsNow(workshop.table, release))) return stop(workshop, release, mayGoOn);
  const list = { list: 'evidenceOfCase', key: release.caseId };
  let pass: Pass = { from: release.cursor, passed: 0, failed: 0 };
  const after = release.cursor === undefined ? {} : { after: release.cursor };
  for await (const each of listed(workshop.table, { PK: listPartition(list), consistent: true, ...after })) {
    const evidence = await stateOf<Evidence>(workshop.table, each);
    if (evidence === undefined) throw new Error(`${each} is listed and not there`);
    const cursor = listKey(evidence.id, { ...list, sort: evidence.begunAt }).SK;
    const next = await attend(workshop, release, evidence, { ...pass, cursor });
    if (next === 'OVERTAKEN') return { came: 'ENDED', failed: pass.failed };
    if (next === 'STOPPED') return stop(workshop, release, mayGoOn);
    pass = next;
    if (mayGoOn()) continue;
    await tell.handedOn(workshop, release, { from: pass.from, passed: pass.passed, cursor });
    return { came: 'HANDED_ON', failed: pass.failed };
  }
  const told = await tell.passed(workshop, release, { from: pass.from, passed: pass.passed });
  return told === 'REFUSED' ? stop(workshop, release, mayGoOn) : { came: 'PASSED', failed: pass.failed };
}

/** One file: released, passed over, or nothing to do with. */
async function attend(
  workshop: ReleaseWorkshop,
  release: RunningRelease,
  evidence: Evidence,
  at: Pass & { readonly cursor: string },
): Promise<Pass | 'OVERTAKEN' | 'STOPPED'> {
  const { cursor, ...pass } = at;
  if (isUnfinished(evidence)) return { ...pass, passed: pass.passed + 1 };
  if (!isKept(evidence) || evidence.release === release.id) return pass;
  const told = await released(workshop, release, evidence, at);
  switch (told) {
    case 'DONE':
      return { ...pass, from: cursor, passed: 0 };
    case 'FAILED':
      return { ...pass, passed: pass.passed + 1, failed: pass.failed + 1 };
    case 'REFUSED':
      // Either the case is open again, or something else has changed the file's lock meanwhile.
      if (!(await standsNow(workshop.table, release))) return 'STOPPED';
      return { ...pass, passed: pass.passed + 1 };
    default:
      return told;
  }
}

/** A file that the store does not give, or does not lock, holds up only itself: the others are released. */
async function released(
  workshop: ReleaseWorkshop,
  release: RunningRelease,
  evidence: KeptEvidence,
  { from, passed, cursor }: Pass & { readonly cursor: string },
): Promise<Told | 'FAILED' | 'STOPPED'> {
  const lifted = await lift(workshop, release, evidence).catch((failure: unknown) => {
    if (failure instanceof CaseOpenAgain) return 'STOPPED' as const;
    logger.error('hold not lifted', { record: evidence.id, release: release.id, ...faultOf(failure) });
    return 'FAILED' as const;
  });
  if (typeof lifted === 'string') return lifted;
  return tell.released(workshop, release, evidence.id, { from, passed, cursor, lock: lifted, cap: workshop.cap });
}

/** What is not on record as released is under hold again before it is said that the release has stopped. */
async function stop(workshop: ReleaseWorkshop, release: RunningRelease, mayGoOn: () => boolean): Promise<Worked> {
  if (restsUntilNext(release, workshop.world.now())) return { came: 'ENDED', failed: 0 };
  const restored = await restore(workshop, release, mayGoOn);
  await tell.putBack(workshop, release, restored);
  return { came: 'STOPPED', failed: restored.failed };
}
