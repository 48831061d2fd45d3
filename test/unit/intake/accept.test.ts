import { expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Person } from '#domain/directory/person/person.ts';
import type { AcceptReport } from '#domain/intake/report/accept.ts';
import { acceptReport } from '#domain/intake/report/accept.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import { actor, aLeader, aPerson, aReport, BUREAU, NOW, OTHER_STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';

const command: AcceptReport = { kind: 'CRIMINAL', suspectedOffence: '盗窃案' };
const li = aPerson({ id: 'Person_li' });

function accept(changes: Partial<AcceptReport> = {}, { officer = aPerson(), report = aReport(), by = aPerson() } = {}) {
  return acceptReport(CHINESE_CALENDAR)(
    { report, officer, series: undefined },
    { ...command, ...changes },
    contextOf(actor(by), NOW),
  );
}

function born(decision: ReturnType<typeof accept>, kind = 'Case') {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const change = decision.changes.find((each) => each.change === 'opened' && each.aggregate.kind === kind);
  return change?.change === 'opened' ? change.events[0] : undefined;
}

test('a case is born with its number, its officer in charge and its first deadline', () => {
  expect(born(accept())).toMatchObject({
    type: 'CaseAccepted',
    number: 'A3301025100002026110001',
    organ: '330102510000',
    officerInCharge: 'Person_wang',
    reportId: aReport().id,
  });
});

test.each<[string, Partial<AcceptReport>, string, string]>([
  ['criminal', {}, 'FILING_CRIMINAL', '2026-11-26T16:00:00.000Z'],
  [
    'criminal, facts to verify',
    { complexity: 'COMPLEX' },
    'FILING_CRIMINAL_FACTS_TO_VERIFY',
    '2026-11-30T16:00:00.000Z',
  ],
  ['administrative', { kind: 'ADMINISTRATIVE' }, 'FILING_ADMINISTRATIVE', '2026-11-24T01:00:00.000Z'],
  [
    'administrative, complex',
    { kind: 'ADMINISTRATIVE', complexity: 'COMPLEX' },
    'FILING_ADMINISTRATIVE_COMPLEX',
    '2026-11-26T16:00:00.000Z',
  ],
  ['public security', { kind: 'ADMINISTRATIVE', publicSecurity: true }, 'FILING_PUBLIC_SECURITY', NOW],
])('the first deadline: %s', (_title, changes, term, dueAt) => {
  expect(born(accept(changes), 'Deadline')).toMatchObject({ term, startedAt: NOW, dueAt, provisional: false });
});

test('a public-security case is an administrative one', () => {
  expect(codesOf(accept({ kind: 'ADMINISTRATIVE', publicSecurity: true }))).toEqual([]);
  expect(codesOf(accept({ kind: 'CRIMINAL', publicSecurity: true }))).toEqual(['PUBLIC_SECURITY_IS_ADMINISTRATIVE']);
});

test.each<[string, Person]>([
  ['a colleague', li],
  ['an officer of the organ above', aPerson({ id: 'Person_bureau', organ: BUREAU })],
  ['a leader who is also an officer', aLeader()],
])('in charge may be %s, whose standing the case then stands on', (_who, officer) => {
  const decision = accept({}, { officer });
  expect(born(decision)).toMatchObject({ officerInCharge: officer.id });
  expect(decision.accepted && decision.changes.filter(({ change }) => change === 'relied')).toMatchObject([
    { id: officer.id, fact: 'standing' },
  ]);
});

test('an actor in charge is relied on by the command already', () => {
  const decision = accept();
  expect(decision.accepted && decision.changes.filter(({ change }) => change === 'relied')).toEqual([]);
});

test.each<[string, Person]>([
  ['suspended', { ...li, suspended: true }],
  ['no officer', { ...li, posts: ['CUSTODIAN'] }],
  ['of another station', { ...li, organ: OTHER_STATION }],
])('in charge may not be someone %s', (_who, officer) => {
  expect(codesOf(accept({}, { officer }))).toEqual(['OFFICER_UNFIT']);
});

test('a report is accepted once', () => {
  const report = Reports.evolve(aReport(), { type: 'ReportAccepted', at: NOW, caseId: 'Case_1' });
  const decision = acceptReport(CHINESE_CALENDAR)(
    { report, officer: aPerson(), series: undefined },
    command,
    contextOf(actor(aPerson()), NOW),
  );
  expect(codesOf(decision)).toEqual(['NOT_IN_THIS_STATE']);
});
