import type { CaseKind, Complexity } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { filingTerm } from '#domain/case/case/filing-term.ts';
import type { Calendar } from '#domain/deadline/calendar.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import { within } from '#domain/directory/organ/organ.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused, relied } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { forbids } from '#domain/model/transition.ts';
import { caseNumber, caseSeries } from '#domain/number/case-number.ts';
import { AllSeries } from '#domain/number/series/all-series.ts';
import { issue } from '#domain/number/series/issue.ts';
import type { Series } from '#domain/number/series/series.ts';
import { refuse } from '../refusals.ts';
import type { Report } from './report.ts';
import { Reports } from './reports.ts';
import { transitions } from './transitions.ts';

export interface AcceptReport {
  readonly kind: CaseKind;
  readonly publicSecurity?: boolean | undefined;
  readonly complexity?: Complexity | undefined;
  readonly suspectedOffence: string;
}

interface Records {
  readonly report: Report;
  /** Who is to be in charge: the one named, or else the actor. */
  readonly officer: Person;
  /** The case numbers of the report's organ in this month. */
  readonly series: Series | undefined;
}

/** What accepting reads once the report is there: the number series of the organ that will handle the case. */
export const accepting = (report: Report, { now }: Asked) => ({
  series: internal(AllSeries, caseSeries(report.organ, now)),
});

/** 受案: a case is born of the report, with its number and its first deadline, in the same transaction. */
export const acceptReport =
  (calendar: Calendar) =>
  ({ report, officer, series }: Records, command: AcceptReport, { actor, now, fresh }: Context): Decision => {
    const forbidden = forbids(transitions, report, 'ACCEPT', actor);
    if (forbidden !== undefined) return refused(forbidden);
    const { kind, publicSecurity = false, complexity = 'ORDINARY', suspectedOffence } = command;
    const refusals = wrong({ kind, publicSecurity }, report, officer);
    if (refusals.length > 0) return refused(...refusals);
    const { organ } = report;
    const issued = issue(caseSeries(organ, now), series);
    const id = fresh.id('Case');
    const term = filingTerm({ kind, publicSecurity, complexity });
    return accepted(
      { report: report.id, case: id },
      issued.change,
      changed(Reports, report, { type: 'ReportAccepted', at: now, caseId: id }),
      opened(Cases, id, {
        type: 'CaseAccepted',
        id,
        number: caseNumber(organ, now, issued.number),
        kind,
        publicSecurity,
        complexity,
        organ,
        officerInCharge: officer.id,
        suspectedOffence,
        reportId: report.id,
        acceptedAt: now,
      }),
      startDeadline(
        { subject: id, term, startedAt: now, organ, posts: ['OFFICER', 'LEADER'], persons: [officer.id] },
        calendar,
      ),
      // A command stands on its actor's standing anyway, and a transaction has one check for each item.
      ...(officer.id === actor.id ? [] : [relied(Persons, officer, 'standing')]),
    );
  };

function wrong(
  { kind, publicSecurity }: { kind: CaseKind; publicSecurity: boolean },
  report: Report,
  officer: Person,
): readonly Refusal[] {
  const serves = officer.posts.includes('OFFICER') && !officer.suspended;
  return [
    ...(publicSecurity && kind !== 'ADMINISTRATIVE'
      ? [refuse('PUBLIC_SECURITY_IS_ADMINISTRATIVE', { path: ['publicSecurity'] })]
      : []),
    ...(serves && officer.organ !== undefined && within(report.organ, officer.organ)
      ? []
      : [refuse('OFFICER_UNFIT', { path: ['officerInCharge'] })]),
  ];
}
