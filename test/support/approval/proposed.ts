import type { Send } from '#scripts/seed/send.ts';

/** A public-security case of the demo's officer, filed by its leader, whose thirty days have begun to run. */
export async function publicSecurityDeadline(send: Send, place: string): Promise<string> {
  const told = {
    ...{ reporterName: '冯女士', reporterPhone: '13800000008', whatHappened: '邻居酒后砸坏店门。', place },
    occurredAt: '2026-11-22T12:00:00.000Z',
  };
  const { report } = await send<{ report: { id: string } }>('wang.officer', 'registerReport', told, 'report { id }');
  const kind = { kind: 'ADMINISTRATIVE', publicSecurity: true, suspectedOffence: '故意损毁财物案' };
  const accepting = { reportId: report.id, ...kind };
  const accepted = await send<{ case: { id: string } }>('wang.officer', 'acceptReport', accepting, 'case { id }');
  await send('zhao.leader', 'fileCase', { caseId: accepted.case.id }, 'case { id }');
  return `Deadline_${accepted.case.id}-PUBLIC_SECURITY_CASE`;
}

/** A proposal that this term be longer, which waits for the leader of the officer's own organ. */
export async function proposedExtension(send: Send, place = '阳光路30号'): Promise<string> {
  const deadlineId = await publicSecurityDeadline(send, place);
  const proposal = { deadlineId, extension: 'NEXT_ABOVE', reason: '伤情鉴定尚未完成' };
  const proposed = await send<{ approval: { id: string } }>(
    'wang.officer',
    'proposeDeadlineExtension',
    proposal,
    'approval { id }',
  );
  return proposed.approval.id;
}
