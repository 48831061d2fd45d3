import { nextAbove } from '#domain/directory/organ/organ.ts';
import type { Approval } from './approval.ts';
import { nextStep } from './approval.ts';

/** The organ whose step is next; none once it is decided, or if there is nobody above. */
export function awaitedOrgan(approval: Approval): string | undefined {
  const step = nextStep(approval);
  if (step === undefined) return undefined;
  return step.level === 'SAME' ? approval.organ : nextAbove(approval.organ);
}
