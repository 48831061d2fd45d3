import { expect, test } from 'vitest';
import { declareOutOfJurisdiction } from '#domain/intake/report/declare-out-of-jurisdiction.ts';
import type { Report } from '#domain/intake/report/report.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import { transferReport } from '#domain/intake/report/transfer.ts';
import { actor, aLeader, aPerson, aReport, NOW, OTHER_STATION, STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';

const organ = {
  id: `Organ_${OTHER_STATION}`,
  code: OTHER_STATION,
  name: '河东派出所',
  kind: 'POLICE_STATION',
} as const;
const leader = contextOf(actor(aLeader()), NOW);
const officer = contextOf(actor(aPerson()), NOW);
const reason = '不属于本所管辖';
const transferred: Report = Reports.evolve(aReport(), {
  type: 'ReportTransferred',
  at: NOW,
  to: OTHER_STATION,
  reason,
});

test('a leader transfers a report; the organ it went to sees it and lists it', () => {
  const decision = transferReport({ report: aReport(), organ }, { to: OTHER_STATION, reason }, leader);

  expect(codesOf(decision)).toEqual([]);
  const there = actor(aPerson({ id: 'Person_qian', organ: OTHER_STATION }));
  expect(Reports.visible(aReport(), there, undefined)).toBe(false);
  expect(Reports.visible(transferred, there, undefined)).toBe(true);
  expect(Reports.lists(transferred).map(({ key }) => key)).toEqual([STATION, OTHER_STATION]);
});

test('not to an organ nobody knows, not to itself, not twice, not by an officer', () => {
  const to = (code: string, there: typeof organ | undefined) => ({
    records: { report: aReport(), organ: there },
    command: { to: code, reason },
  });
  const [unknown, self] = [to('999999999999', undefined), to(STATION, organ)];

  expect(codesOf(transferReport(unknown.records, unknown.command, leader))).toEqual(['ORGAN_UNKNOWN']);
  expect(codesOf(transferReport(self.records, self.command, leader))).toEqual(['TRANSFER_TO_SELF']);
  expect(codesOf(transferReport({ report: transferred, organ }, { to: OTHER_STATION, reason }, leader))).toEqual([
    'NOT_IN_THIS_STATE',
  ]);
  expect(codesOf(transferReport({ report: aReport(), organ }, { to: OTHER_STATION, reason }, officer))).toEqual([
    'ROLE_NEEDED',
  ]);
});

test('an officer finds a report out of jurisdiction, once', () => {
  expect(codesOf(declareOutOfJurisdiction({ report: aReport() }, { reason }, officer))).toEqual([]);
  expect(codesOf(declareOutOfJurisdiction({ report: transferred }, { reason }, officer))).toEqual([
    'NOT_IN_THIS_STATE',
  ]);
});
