import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Report } from './report.ts';
import { Reports } from './reports.ts';
import { transitions } from './transitions.ts';

export interface DeclareOutOfJurisdiction {
  /** What the reporter is told, and where to turn to. */
  readonly reason: string;
}

/** 不属于公安机关职责范围: the reporter is told to which authority it belongs. */
export function declareOutOfJurisdiction(
  { report }: { report: Report },
  { reason }: DeclareOutOfJurisdiction,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, report, 'DECLARE_OUT_OF_JURISDICTION', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { report: report.id },
    changed(Reports, report, { type: 'ReportDeclaredOutOfJurisdiction', at: now, reason }),
  );
}
