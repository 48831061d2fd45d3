import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Report } from './report.ts';
import { Reports } from './reports.ts';
import { transitions } from './transitions.ts';

export interface TransferReport {
  /** Code of the organ that has jurisdiction. */
  readonly to: string;
  readonly reason: string;
}

interface Records {
  readonly report: Report;
  readonly organ: Organ | undefined;
}

/** 移送管辖. Organs are never removed from the directory, so their being there is nothing to rely on. */
export function transferReport(
  { report, organ }: Records,
  { to, reason }: TransferReport,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, report, 'TRANSFER', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (organ === undefined) return refused(refuse('ORGAN_UNKNOWN', { path: ['to'], details: { code: to } }));
  if (to === report.organ) return refused(refuse('TRANSFER_TO_SELF', { path: ['to'] }));
  return accepted({ report: report.id }, changed(Reports, report, { type: 'ReportTransferred', at: now, to, reason }));
}
