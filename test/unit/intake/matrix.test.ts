import { expect, test } from 'vitest';
import type { Report } from '#domain/intake/report/report.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import { transitions } from '#domain/intake/report/transitions.ts';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import { aReport, NOW, OTHER_STATION, STATION } from '#test/support/case/records.ts';

/** Written from domain.md, "Lives: Incident report", CPR 171 and 175; not from the table it judges. */
const MATRIX: Readonly<Record<Report['status'], Partial<Record<Role, readonly string[]>>>> = {
  RECEIVED: { OFFICER: ['ACCEPT', 'DECLARE_OUT_OF_JURISDICTION'], LEADER: ['TRANSFER'] },
  ACCEPTED: {},
  TRANSFERRED: {},
  OUT_OF_JURISDICTION: {},
};

const STATES: readonly Report[] = [
  aReport(),
  Reports.evolve(aReport(), { type: 'ReportAccepted', at: NOW, caseId: 'Case_1' }),
  Reports.evolve(aReport(), { type: 'ReportTransferred', at: NOW, to: OTHER_STATION, reason: '管辖' }),
  Reports.evolve(aReport(), { type: 'ReportDeclaredOutOfJurisdiction', at: NOW, reason: '民事纠纷' }),
];

test('what may happen to a report', () => {
  expect(STATES.map(({ status }) => status).sort()).toEqual(Object.keys(MATRIX).sort());
  for (const state of STATES) {
    for (const role of ROLES) {
      const found = availableActions(transitions, state, { id: 'Person_x', roles: [role] });
      expect([state.status, role, found]).toEqual([state.status, role, MATRIX[state.status][role] ?? []]);
    }
  }
});

test.each<[Role, string | undefined, boolean]>([
  ['OFFICER', STATION, true],
  ['LEADER', '330102000000', true],
  ['OFFICER', OTHER_STATION, false],
  ['OFFICER', undefined, false],
  ['CUSTODIAN', STATION, false],
  ['ADMINISTRATOR', STATION, false],
  ['LAWYER', undefined, false],
  ['ANYONE', undefined, false],
])('%s of %s sees a report of the station: %s', (role, organ, seen) => {
  const actor = { id: 'Person_x', roles: [role], ...(organ === undefined ? {} : { organ }) } as const;
  expect(Reports.visible(aReport(), actor, undefined)).toBe(seen);
});
