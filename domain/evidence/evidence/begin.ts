import type { Case } from '#domain/case/case/case.ts';
import { isOpen } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, relied } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Begun, EvidenceKind } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { LARGEST, partSizeOf } from './part-size.ts';

export interface BeginUpload {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly contentType?: string | undefined;
  /** Bytes. */
  readonly size: number;
  readonly device?: string | undefined;
  readonly capturedAt?: Instant | undefined;
  readonly deviceHash?: string | undefined;
}

/** The upload as it was begun in the store, under the key of the evidence it is to become. */
export type Prepared = Pick<Begun, 'id' | 'uploadId' | 'retainUntil'>;

interface Records {
  readonly theCase: Case;
  readonly prepared: Prepared;
}

export function beginUpload({ theCase, prepared }: Records, command: BeginUpload, { actor, now }: Context): Decision {
  const refusals = [...closed(theCase), ...malformed(command, now)];
  if (refusals.length > 0) return refused(...refusals);
  const { kind, name, contentType = 'application/octet-stream', size, device, capturedAt, deviceHash } = command;
  return accepted(
    { evidence: prepared.id },
    opened(EvidenceItems, prepared.id, {
      type: 'UploadBegun',
      ...prepared,
      caseId: theCase.id,
      kind,
      name,
      contentType,
      size,
      partSize: partSizeOf(size),
      uploader: actor.id,
      begunAt: now,
      ...(device === undefined ? {} : { device }),
      ...(capturedAt === undefined ? {} : { capturedAt }),
      ...(deviceHash === undefined ? {} : { deviceHash }),
    }),
    relied(Cases, theCase, 'open'),
  );
}

function closed(theCase: Case): Refusal[] {
  return isOpen(theCase) ? [] : [refuse('CASE_NOT_OPEN', { path: ['caseId'] })];
}

function malformed({ size, contentType, capturedAt }: BeginUpload, now: Instant): Refusal[] {
  const sized = Number.isSafeInteger(size) && size >= 1 && size <= LARGEST;
  // It comes back as a header of the download.
  const typed = contentType === undefined || /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80}$/i.test(contentType);
  return [
    ...(sized ? [] : [refuse('SIZE_OUT_OF_RANGE', { path: ['size'] })]),
    ...(typed ? [] : [refuse('CONTENT_TYPE_MALFORMED', { path: ['contentType'] })]),
    ...(capturedAt !== undefined && capturedAt > now ? [refuse('CAPTURED_IN_FUTURE', { path: ['capturedAt'] })] : []),
  ];
}
