import type { Command } from './more.ts';

/** A quota raised, a file kept longer, and cases that came to nothing: of one the holds are proposed to be lifted, of the other they are. */
export async function released(
  command: Command,
  { case: caseId, kept }: { case: string; kept: string },
): Promise<void> {
  await command('zhao.leader', 'raiseEvidenceQuota', { caseId, bytes: 1_000, reason: '大量录像' }, 'case { id }');
  const longer = { evidenceId: kept, until: '2046-11-23T00:00:00.000Z', ground: 'LITIGATION', reason: '行政诉讼' };
  await command('zhao.leader', 'extendRetention', longer, 'evidence { id retentionOrderedUntil }');
  await proposed(command, '门前争吵');
  const approvalId = await proposed(command, '车位争执');
  const other = { subject: 'sun.leader', name: '孙副所长', posts: ['LEADER'], organ: '339901510000' };
  await command('zhou.admin', 'registerPerson', other, 'person { id }');
  await command('sun.leader', 'takeApprovalStep', { approvalId, opinion: '同意解除' }, 'approval { id }');
}

/** The proposal to lift the holds of a case that was declined with evidence in it. */
export async function proposed(command: Command, whatHappened: string): Promise<string> {
  const told = { whatHappened, occurredAt: '2026-11-20T00:00:00.000Z', place: '阳光路9号' };
  const { report } = await command(
    'wang.officer',
    'registerReport',
    { reporterName: '周先生', reporterPhone: '13800000009', ...told },
    'report { id } receipt { number }',
  );
  const kind = { reportId: report.id, kind: 'CRIMINAL', suspectedOffence: '寻衅滋事案' };
  const { case: born } = await command('wang.officer', 'acceptReport', kind, 'case { id }');
  const upload = { caseId: born.id, kind: 'OTHER', name: '现场录音', size: 10 };
  await command('wang.officer', 'beginUpload', upload, 'evidence { id }');
  await command('zhao.leader', 'declineCase', { caseId: born.id, reason: '没有犯罪事实' }, 'case { id }');
  const asked = { caseId: born.id, reason: '案件已终结' };
  return (await command('wang.officer', 'proposeHoldRelease', asked, 'approval { id }')).approval.id;
}
