import type { Completion } from './evidence-store.ts';

/** What S3's refusal to complete means; anything else is a fault. */
const COMPLETIONS: Readonly<Record<string, Completion>> = {
  NoSuchUpload: 'NO_UPLOAD',
  PreconditionFailed: 'EXISTS',
  ConditionalRequestConflict: 'CONFLICT',
  OperationAborted: 'CONFLICT',
  InvalidPart: 'PARTS_CHANGED',
  BadDigest: 'PARTS_CHANGED',
  EntityTooSmall: 'PARTS_TOO_SMALL',
};

export function completionOf(failure: unknown): Completion {
  const completion = COMPLETIONS[nameOf(failure)];
  if (completion === undefined) throw failure;
  return completion;
}

/** @throws whatever it was, unless there is no such upload */
export function unlessNoUpload(failure: unknown): undefined {
  if (nameOf(failure) !== 'NoSuchUpload') throw failure;
  return undefined;
}

function nameOf(failure: unknown): string {
  return failure instanceof Error ? failure.name : '';
}
