import type { Approval } from '#domain/approval/approval/approval.ts';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import type { Case } from '#domain/case/case/case.ts';
import { endedAt } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Change } from '#domain/model/decision.ts';
import { relied } from '#domain/model/decision.ts';
import type { Release } from './release.ts';

/** On what every step of a release stands. */
export interface Grounds {
  readonly theCase: Case | undefined;
  readonly approval: Approval | undefined;
}

/** Whether the case has ended as it had when the release was proposed, and a leader has granted it. */
export function stands({ theCase, approval }: Grounds, { ended }: Pick<Release, 'ended'>): boolean {
  return theCase !== undefined && endedAt(theCase) === ended && approval?.status === 'GRANTED';
}

/** That neither changes before a step is on record. */
export function relying({ theCase, approval }: Grounds): readonly Change[] {
  return [
    ...(theCase === undefined ? [] : [relied(Cases, theCase, 'ended')]),
    ...(approval === undefined ? [] : [relied(Approvals, approval, 'granted')]),
  ];
}
