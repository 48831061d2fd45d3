import { done } from './command.ts';
import { station } from './station.ts';

/** What a citizen reports. */
export const REPORT = {
  reporterName: '刘女士',
  reporterPhone: '13800000001',
  whatHappened: '家中被盗',
  occurredAt: '2026-01-01T00:00:00.000Z',
  place: '阳光路12号',
};

/** How a report is accepted unless told otherwise. */
export const ACCEPTED = { kind: 'CRIMINAL', suspectedOffence: '盗窃案' };

/** A new case of an officer's station, accepted and in that officer's charge. */
export async function acceptedCase(officer: string, changes: object = {}): Promise<string> {
  const { report } = await done(officer, 'registerReport', REPORT, 'report { id }');
  const input = { reportId: report.id, ...ACCEPTED, ...changes };
  const { case: accepted } = await done(officer, 'acceptReport', input, 'case { id }');
  return accepted.id;
}

/** A station of a test's own, with two officers, a leader and a filed case: tests share one backend without meeting. */
export async function filedCase() {
  const { organ, serving } = await station();
  const [officer, second, leader] = [
    await serving('OFFICER'),
    await serving('OFFICER'),
    await serving('OFFICER', 'LEADER'),
  ];
  const caseId = await acceptedCase(officer);
  await done(leader, 'fileCase', { caseId });
  return { organ, serving, officer, second, leader, caseId };
}
