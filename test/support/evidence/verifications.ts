import type { RunningVerification, VerificationEvent } from '#domain/evidence/verification/verification.ts';
import type { Id } from '#domain/model/id.ts';
import type { VerifyBounds } from '#functions/evidence/verify/verify.ts';
import { verify } from '#functions/evidence/verify/verify.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import { evidenceOf } from '#functions/evidence/workshop.ts';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import { begun, kept, NOW, STATION, sealed } from './records.ts';

/** All in one go, in as much time as it takes, and locked for as long as the kind asks for. */
export const UNBOUND: VerifyBounds = {
  stretch: Number.POSITIVE_INFINITY,
  oneGo: Number.POSITIVE_INFINITY,
  cap: Number.POSITIVE_INFINITY,
  mayGoOn: () => true,
};

/** A first reading of {@link beingRead} that has just begun. */
export function reading(changes: Partial<RunningVerification> = {}): RunningVerification {
  return {
    id: 'Verification_1',
    evidenceId: begun.id,
    caseId: begun.caseId,
    organ: STATION,
    versionId: kept.versionId,
    size: begun.size,
    cause: 'ARRIVAL',
    startedAt: NOW,
    status: 'RUNNING',
    offset: 0,
    advancedAt: NOW,
    resumeAt: '2026-11-23T01:20:00.000Z',
    failures: 0,
    resumptions: 0,
    ...changes,
  };
}

/** The event that puts a reading into a table, of a case of some organ. */
export function startedReading({
  caseId,
  organ,
}: {
  readonly caseId: string;
  readonly organ: string;
}): VerificationEvent {
  const { id, evidenceId, versionId, size, cause, startedAt, resumeAt } = reading();
  const begun = { id, evidenceId, caseId: caseId as Id<'Case'>, organ, versionId, size, cause, startedAt, resumeAt };
  return { type: 'VerificationStarted', ...begun };
}

/** Sealed, and its bytes are being read. */
export function beingRead() {
  return { ...sealed(), checking: 'Verification_1' } as const;
}

/** The reading of a piece of evidence: the one that runs, or else the last. */
export async function readingOf(workshop: Workshop, id: string): Promise<string> {
  const [evidence] = await evidenceOf(workshop, [id]);
  if (evidence === undefined || !('kept' in evidence)) throw new Error(`${id} is not kept`);
  return evidence.checking ?? evidence.read?.verification ?? '';
}

/** What the queue does: runs the worker again as long as it has come on. */
export async function readThrough(
  workshop: Workshop,
  id: string,
  bounds: Partial<VerifyBounds> = {},
): Promise<string[]> {
  const reading = await readingOf(workshop, id);
  const came: string[] = [];
  do came.push(await verify(workshop, reading, { ...UNBOUND, ...bounds }));
  while (came.at(-1) === 'ADVANCED');
  return came;
}

/** The same store, whose bytes come in pieces of a length, as over a network. */
export function inPieces(store: EvidenceStore, length: number): EvidenceStore {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'read')
        return async function* (...asked: Parameters<EvidenceStore['read']>) {
          for await (const chunk of target.read(...asked)) {
            for (let at = 0; at < chunk.byteLength; at += length) yield chunk.subarray(at, at + length);
          }
        };
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
