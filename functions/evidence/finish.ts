import { arrivalLock } from '#domain/evidence/evidence/arrival-lock.ts';
import { differencesOf } from '#domain/evidence/evidence/differences.ts';
import type { Completing, Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { assemble } from './assemble.ts';
import { keep } from './keep.ts';
import { tell } from './tell.ts';
import { Unfinished } from './unfinished.ts';
import type { Workshop } from './workshop.ts';
import { evidenceOf } from './workshop.ts';

/**
 * Brings a completed upload to its end: listed, made one object, locked, compared, recorded. It may be killed between
 * any two steps and started again, or run twice at once: each step looks at what is there instead of remembering.
 * @returns the status it came to
 * @throws {Unfinished} if it has to be tried again
 */
export async function finish(workshop: Workshop, id: string): Promise<Evidence['status'] | undefined> {
  const [evidence] = await evidenceOf(workshop, [id]);
  if (evidence?.status !== 'COMPLETING') return evidence?.status;
  await work(workshop, evidence);
  const [after] = await evidenceOf(workshop, [id]);
  if (after?.status === 'COMPLETING') throw new Unfinished('still COMPLETING');
  return after?.status;
}

async function work(workshop: Workshop, evidence: Completing): Promise<void> {
  const assembled = await assemble(workshop, evidence);
  if ('reason' in assembled) {
    await tell.ended(workshop, evidence, assembled);
    return;
  }
  const wanted = arrivalLock(evidence, workshop.world.now());
  const key = objectKey(evidence);
  const kept = await keep(workshop.store, wanted, key, assembled.versionId);
  if (differencesOf(assembled.evidence, kept).length === 0) {
    await tell.sealed(workshop, evidence, kept);
    return;
  }
  const held = await keep(workshop.store, { ...wanted, legalHold: true }, key, assembled.versionId);
  await tell.mismatch(workshop, evidence, held);
}
